product = Heard
