language-name = 繁體中文

ask-title = 我們做得如何？
ask-greeting = { $name }，您好！
ask-point = { $value } 分（滿分 { $max } 分）
ask-none = 我不想評分
ask-why = 為什麼呢？
ask-hint = 一句話就夠了，任何語言都可以。
ask-hint-promoter = 我們哪裡做得好？一句話就夠了。
ask-hint-passive = 我們哪裡可以做得更好？
ask-hint-detractor = 哪裡出了問題？我們該如何改善？
ask-contact = 請就此事與我聯絡
ask-send = 送出我的回答
ask-change = 30 天內可以修改。
ask-earlier = 這是您先前的回答。您可以修改後重新送出。
ask-languages = 其他語言
ask-privacy = 我們如何使用您的回答
ask-trap = 請勿開啟：此連結僅用於辨識機器人

nps-question = 您有多大可能會向朋友或同事推薦 { $name }？
nps-low = 完全不可能
nps-high = 非常有可能
nps-hint-passive = 怎樣才能得到 9 分或 10 分？

mistake-off-scale = 該分數不在範圍內，請從下面選擇一個。
mistake-too-long = 您的意見超過了 5,000 個字元。請稍微縮短，內容沒有遺失。
mistake-nothing = 還沒有分數，也沒有意見。請至少填寫一項。
mistake-unreadable = 有些字元無法讀取。請檢查您寫的內容，然後重新送出。
mistake-too-many = 這裡一次送出的回答太多了。請等一分鐘再送出，您填寫的內容還在這裡。
mistake-busy = 剛才未能儲存您的回答。您填寫的內容還在這裡，請幾秒鐘後重新送出。

thanks-title = 謝謝
thanks-safe = 您的回答我們已妥善收到。
thanks-almost = 就快完成了
thanks-promoter = 謝謝，您讓我們非常高興。
thanks-passive = 謝謝，我們知道自己可以做得更好。
thanks-detractor = 謝謝您的坦誠，我們深感抱歉。
thanks-unscored = 謝謝您告訴我們。
thanks-yours = 您的回答
thanks-change = 修改我的回答
thanks-next-promoter = 我們會轉告為您服務的人，他們會很高興。
thanks-next-passive = 您的回答會轉交給能夠改善的人。
thanks-next-detractor = 您的回答會轉交給能夠解決問題的人。
thanks-next-unscored = 會有專人閱讀您的回答。
thanks-contact = 您希望我們與您聯絡，我們會的。
thanks-press-title = 請再按一次
thanks-press = 這樣我們就知道，這是由您本人送出的，而不是自動開啟連結的郵件程式。
thanks-press-button = 是的，這是我的回答

notice-expired-title = 此連結已過期
notice-expired = 為避免他人使用舊郵件，問卷連結會在一段時間後失效。您先前告訴我們的內容都沒有遺失。
notice-unknown-title = 我們找不到此連結
notice-unknown = 它可能不完整。請從郵件中重新開啟，或複製完整的網址。
notice-closed-title = 此問卷已結束
notice-closed = 謝謝您願意告訴我們。這裡不再收集回答。
notice-check-title = 這裡沒有內容
notice-check = 此頁面僅用於辨識機器人。如果您是真人，什麼都沒有發生，請返回問題。
notice-back = 返回問題

more-title = 還想再問問您
more-lead =
    { $n ->
        [1] 如果您願意，請再回答一個問題
       *[other] 如果您願意，請再回答幾個問題
    }
more-send = 送出
more-skip = 不用了，謝謝
more-needed = 必填
more-refused = 請查看下面標出的地方。您寫的內容沒有遺失。
more-wrong-missing = 這個問題需要回答。
more-wrong-too-long = 內容太長了，請稍微縮短。
more-wrong-not-a-choice = 請從中選擇一項。
more-wrong-off-scale = 請選擇範圍內的一個數字。
more-wrong-not-a-day = 請填寫日期，例如 2026-11-27。
more-wrong-not-an-email = 這看起來不像電子郵件地址。
more-wrong-same-place = 有兩項的名次相同。
more-other = 其他
more-other-words = 用您自己的話說
more-no-place = 不排名
more-field-name = 姓名
more-field-email = 電子郵件
more-field-phone = 電話
test-page = 這是測試。您在這裡的回答不會計入結果。
notice-early-title = 此問卷尚未開始
notice-early = 這裡還沒有開始收集回答。請稍後再來。
