unsubscribe-nothing-chosen = Nic nie zostało wybrane, więc nic się nie zmieniło. Wybierz jedną z możliwości.
