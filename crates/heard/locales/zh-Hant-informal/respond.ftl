ask-greeting = { $name }，你好！
ask-earlier = 這是你先前的回答。你可以修改後重新送出。
ask-privacy = 我們如何使用你的回答

nps-question = 你有多大可能會向朋友或同事推薦 { $name }？

mistake-too-long = 你的意見超過了 5,000 個字元。請稍微縮短，內容沒有遺失。
mistake-unreadable = 有些字元無法讀取。請檢查你寫的內容，然後重新送出。
mistake-too-many = 這裡一次送出的回答太多了。請等一分鐘再送出，你填寫的內容還在這裡。
mistake-busy = 剛才未能儲存你的回答。你填寫的內容還在這裡，請幾秒鐘後重新送出。

thanks-safe = 你的回答我們已妥善收到。
thanks-promoter = 謝謝，你讓我們非常高興。
thanks-detractor = 謝謝你的坦誠，我們深感抱歉。
thanks-unscored = 謝謝你告訴我們。
thanks-yours = 你的回答
thanks-next-promoter = 我們會轉告為你服務的人，他們會很高興。
thanks-next-passive = 你的回答會轉交給能夠改善的人。
thanks-next-detractor = 你的回答會轉交給能夠解決問題的人。
thanks-next-unscored = 會有專人閱讀你的回答。
thanks-contact = 你希望我們與你聯絡，我們會的。
thanks-press = 這樣我們就知道，這是由你本人送出的，而不是自動開啟連結的郵件程式。

notice-expired = 為避免他人使用舊郵件，問卷連結會在一段時間後失效。你先前告訴我們的內容都沒有遺失。
notice-closed = 謝謝你願意告訴我們。這裡不再收集回答。
notice-check = 此頁面僅用於辨識機器人。如果你是真人，什麼都沒有發生，請返回問題。

more-title = 還想再問問你
more-lead =
    { $n ->
        [1] 如果你願意，請再回答一個問題
       *[other] 如果你願意，請再回答幾個問題
    }
more-refused = 請查看下面標出的地方。你寫的內容沒有遺失。
more-other-words = 用你自己的話說
test-page = 這是測試。你在這裡的回答不會計入結果。
