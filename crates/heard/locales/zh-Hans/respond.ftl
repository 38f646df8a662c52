language-name = 简体中文

ask-title = 我们做得怎么样？
ask-greeting = { $name }，您好！
ask-point = { $value } 分（满分 { $max } 分）
ask-none = 我不想打分
ask-why = 为什么呢？
ask-hint = 一句话就够，任何语言都可以。
ask-hint-promoter = 我们哪里做得好？一句话就够。
ask-hint-passive = 我们哪里可以做得更好？
ask-hint-detractor = 哪里出了问题？我们该怎么改进？
ask-contact = 请就此事与我联系
ask-send = 提交我的回答
ask-change = 30 天内可以修改。
ask-earlier = 这是您之前的回答。您可以修改后重新提交。
ask-languages = 其他语言
ask-privacy = 我们如何使用您的回答
ask-trap = 请勿打开：此链接仅用于识别机器人

nps-question = 您向朋友或同事推荐 { $name } 的可能性有多大？
nps-low = 完全不可能
nps-high = 极有可能
nps-hint-passive = 怎样才能得到 9 分或 10 分？

mistake-off-scale = 该分数不在范围内，请从下面选择一个。
mistake-too-long = 您的评论超过了 5,000 个字符。请稍作删减，内容没有丢失。
mistake-nothing = 还没有分数，也没有评论。请至少填写一项。
mistake-unreadable = 有些字符无法读取。请检查您写的内容，然后重新发送。
mistake-too-many = 这里一次提交的回答太多了。请等一分钟再提交，您填写的内容还在这里。
mistake-busy = 刚才未能保存您的回答。您填写的内容还在这里，请几秒钟后重新提交。

thanks-title = 谢谢
thanks-safe = 您的回答我们已妥善收到。
thanks-almost = 就快完成了
thanks-promoter = 谢谢，您让我们非常高兴。
thanks-passive = 谢谢，我们知道自己可以做得更好。
thanks-detractor = 谢谢您的坦诚，我们深表歉意。
thanks-unscored = 谢谢您告诉我们。
thanks-yours = 您的回答
thanks-change = 修改我的回答
thanks-next-promoter = 我们会转告为您服务的人，他们会很高兴。
thanks-next-passive = 您的回答会转给能够改进的人。
thanks-next-detractor = 您的回答会转给能够解决问题的人。
thanks-next-unscored = 会有专人阅读您的回答。
thanks-contact = 您希望我们与您联系，我们会的。
thanks-press-title = 请再按一次
thanks-press = 这样我们就知道，这是由您本人提交的，而不是自动打开链接的邮件程序。
thanks-press-button = 是的，这是我的回答

notice-expired-title = 此链接已过期
notice-expired = 为防止他人使用旧邮件，调查链接会在一段时间后失效。您之前告诉我们的内容都没有丢失。
notice-unknown-title = 我们找不到此链接
notice-unknown = 它可能不完整。请从邮件中重新打开，或复制完整的地址。
notice-closed-title = 此调查已结束
notice-closed = 谢谢您愿意告诉我们。这里不再收集回答。
notice-check-title = 这里没有内容
notice-check = 此页面仅用于识别机器人。如果您是真人，什么都没有发生，请返回问题。
notice-back = 返回问题

more-title = 还想再问问您
more-lead =
    { $n ->
        [1] 如果您愿意，请再回答一个问题
       *[other] 如果您愿意，请再回答几个问题
    }
more-send = 提交
more-skip = 不用了，谢谢
more-needed = 必填
more-refused = 请查看下面标出的地方。您写的内容没有丢失。
more-wrong-missing = 这个问题需要回答。
more-wrong-too-long = 内容太长了，请稍作删减。
more-wrong-not-a-choice = 请从中选择一项。
more-wrong-off-scale = 请选择范围内的一个数字。
more-wrong-not-a-day = 请填写日期，例如 2026-11-27。
more-wrong-not-an-email = 这看起来不像邮箱地址。
more-wrong-same-place = 有两项的名次相同。
more-other = 其他
more-other-words = 用您自己的话说
more-no-place = 不排名
more-field-name = 姓名
more-field-email = 邮箱
more-field-phone = 电话
test-page = 这是测试。您在这里的回答不会计入结果。
notice-early-title = 此调查尚未开始
notice-early = 这里还没有开始收集回答。请稍后再来。
