ask-greeting = { $name }，你好！
ask-earlier = 这是你之前的回答。你可以修改后重新提交。
ask-privacy = 我们如何使用你的回答

nps-question = 你向朋友或同事推荐 { $name } 的可能性有多大？

mistake-too-long = 你的评论超过了 5,000 个字符。请稍作删减，内容没有丢失。
mistake-unreadable = 有些字符无法读取。请检查你写的内容，然后重新发送。
mistake-too-many = 这里一次提交的回答太多了。请等一分钟再提交，你填写的内容还在这里。
mistake-busy = 刚才未能保存你的回答。你填写的内容还在这里，请几秒钟后重新提交。

thanks-safe = 你的回答我们已妥善收到。
thanks-promoter = 谢谢，你让我们非常高兴。
thanks-detractor = 谢谢你的坦诚，我们深表歉意。
thanks-unscored = 谢谢你告诉我们。
thanks-yours = 你的回答
thanks-next-promoter = 我们会转告为你服务的人，他们会很高兴。
thanks-next-passive = 你的回答会转给能够改进的人。
thanks-next-detractor = 你的回答会转给能够解决问题的人。
thanks-next-unscored = 会有专人阅读你的回答。
thanks-contact = 你希望我们与你联系，我们会的。
thanks-press = 这样我们就知道，这是由你本人提交的，而不是自动打开链接的邮件程序。

notice-expired = 为防止他人使用旧邮件，调查链接会在一段时间后失效。你之前告诉我们的内容都没有丢失。
notice-closed = 谢谢你愿意告诉我们。这里不再收集回答。
notice-check = 此页面仅用于识别机器人。如果你是真人，什么都没有发生，请返回问题。

more-title = 还想再问问你
more-lead =
    { $n ->
        [1] 如果你愿意，请再回答一个问题
       *[other] 如果你愿意，请再回答几个问题
    }
more-refused = 请查看下面标出的地方。你写的内容没有丢失。
more-other-words = 用你自己的话说
test-page = 这是测试。你在这里的回答不会计入结果。
