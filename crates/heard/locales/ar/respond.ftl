language-name = العربية

ask-title = كيف كان أداؤنا؟
ask-greeting = مرحبًا { $name }،
ask-point = { $value } من { $max }
ask-none = أفضّل عدم إعطاء درجة
ask-why = ولماذا؟
ask-hint = تكفي جملة واحدة، بأي لغة.
ask-hint-promoter = ما الذي أحسنّا فعله؟ تكفي جملة واحدة.
ask-hint-passive = ما الذي كان يمكننا فعله على نحو أفضل؟
ask-hint-detractor = ما الذي لم يسر على ما يرام، وكيف نصلحه؟
ask-contact = أرجو التواصل معي بهذا الشأن
ask-send = إرسال إجابتي
ask-change = يمكن تغييرها خلال 30 يومًا.
ask-earlier = هذه إجابتك السابقة. يمكنك تغيير ما تشاء وإرسالها من جديد.
ask-languages = لغات أخرى
ask-privacy = كيف نستخدم إجابتك
ask-trap = يُرجى عدم فتح هذا الرابط: فهو لا يصطاد إلا برامج الروبوت

nps-question = ما مدى احتمال أن توصي بـ { $name } لصديق أو زميل؟
nps-low = غير محتمل على الإطلاق
nps-high = محتمل للغاية
nps-hint-passive = ما الذي كان سيجعلها 9 أو 10؟

mistake-off-scale = هذه الدرجة ليست على المقياس. يُرجى اختيار واحدة من هذه الدرجات.
mistake-too-long = تعليقك أطول من 5000 حرف. يُرجى اختصاره قليلًا؛ لم يُفقد شيء.
mistake-nothing = لا توجد درجة ولا تعليق بعد. يُرجى إعطاؤنا أحدهما على الأقل.
mistake-unreadable = تعذّرت قراءة بعض الأحرف. يُرجى مراجعة ما كتبته وإرساله مرة أخرى.
mistake-too-many = وصل من هنا عدد كبير من الإجابات دفعة واحدة. يُرجى الانتظار دقيقة ثم الإرسال من جديد. ما كتبته لا يزال هنا.
mistake-busy = لم نتمكن من حفظ إجابتك الآن. ما كتبته لا يزال هنا: يُرجى إرساله من جديد بعد بضع ثوانٍ.

thanks-title = شكرًا
thanks-safe = وصلتنا إجابتك بأمان.
thanks-almost = بقيت خطوة واحدة
thanks-promoter = شكرًا. لقد أسعدتنا كثيرًا.
thanks-passive = شكرًا. نعلم أنه يمكننا تقديم ما هو أفضل.
thanks-detractor = شكرًا على صراحتك. نحن آسفون.
thanks-unscored = شكرًا على إخبارنا.
thanks-yours = إجابتك
thanks-change = تغيير إجابتي
thanks-next-promoter = سننقلها إلى من قاموا بالعمل، وسيسعدهم ذلك.
thanks-next-passive = ستصل إلى من يمكنه تحسين الأمر.
thanks-next-detractor = ستصل إلى من يمكنه إصلاح الأمر.
thanks-next-unscored = سيقرؤها إنسان.
thanks-contact = طلبت منا التواصل معك، وسنفعل ذلك.
thanks-press-title = ضغطة أخرى من فضلك
thanks-press = بذلك نعرف أن إنسانًا أرسل هذه الإجابة، وليس برنامج بريد يفتح الروابط من تلقاء نفسه.
thanks-press-button = نعم، هذه إجابتي

notice-expired-title = انتهت صلاحية هذا الرابط
notice-expired = تتوقف روابط الاستبيانات عن العمل بعد مدة، حتى لا يستخدم شخص آخر رسالة قديمة. لم يُفقد شيء مما أخبرتنا به من قبل.
notice-unknown-title = لا نعرف هذا الرابط
notice-unknown = ربما ينقصه جزء. يُرجى فتحه مرة أخرى من الرسالة أو نسخ العنوان كاملًا.
notice-closed-title = هذا الاستبيان مغلق
notice-closed = شكرًا لرغبتك في إخبارنا. لم نعد نجمع الإجابات هنا.
notice-check-title = لا شيء هنا
notice-check = هذه الصفحة لا تصطاد إلا برامج الروبوت. إن كنت إنسانًا فلم يحدث شيء: يُرجى العودة إلى السؤال.
notice-back = العودة إلى السؤال

more-title = أسئلة إضافية
more-lead =
    { $n ->
        [zero] بضعة أسئلة أخرى، إن أحببت
        [one] سؤال آخر، إن أحببت
        [two] سؤالان آخران، إن أحببت
        [few] بضعة أسئلة أخرى، إن أحببت
        [many] بضعة أسئلة أخرى، إن أحببت
       *[other] بضعة أسئلة أخرى، إن أحببت
    }
more-send = إرسال
more-skip = لا، شكرًا
more-needed = مطلوب
more-refused = يُرجى مراجعة ما هو مُعلَّم أدناه. لم يُفقد شيء مما كتبته.
more-wrong-missing = هذا السؤال يحتاج إلى إجابة.
more-wrong-too-long = هذا أطول من اللازم. يُرجى اختصاره قليلًا.
more-wrong-not-a-choice = يُرجى اختيار أحد هذه الخيارات.
more-wrong-off-scale = يُرجى اختيار رقم من المقياس.
more-wrong-not-a-day = يُرجى إدخال تاريخ، مثل { "\u2066" }2026-11-27{ "\u2069" }.
more-wrong-not-an-email = لا يبدو هذا عنوان بريد إلكتروني.
more-wrong-same-place = هناك خياران لهما المرتبة نفسها.
more-other = شيء آخر
more-other-words = بكلماتك الخاصة
more-no-place = بلا مرتبة
more-field-name = الاسم
more-field-email = البريد الإلكتروني
more-field-phone = الهاتف
test-page = هذا اختبار. ما تجيب به هنا لا يُحتسب أبدًا.
notice-early-title = لم يبدأ هذا الاستبيان بعد
notice-early = لا نستقبل الإجابات هنا بعد. يُرجى العودة لاحقًا.
