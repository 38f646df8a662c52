language-name = 日本語

ask-title = いかがでしたか？
ask-greeting = { $name } 様
ask-point = { $max }段階中{ $value }
ask-none = 点数は付けたくない
ask-why = その理由をお聞かせください
ask-hint = ひと言でも構いません。どの言語でもお書きいただけます。
ask-hint-promoter = よかった点は何でしょうか。ひと言でも構いません。
ask-hint-passive = どうすればもっとよくなったでしょうか。
ask-hint-detractor = 何に問題がありましたか。どう改善すればよいでしょうか。
ask-contact = この件について連絡を希望します
ask-send = 回答を送信する
ask-change = 30日間は変更できます。
ask-earlier = 以前いただいた回答です。変更したいところを直して、もう一度送信してください。
ask-languages = ほかの言語
ask-privacy = ご回答の取り扱いについて
ask-trap = 開かないでください。このリンクはロボットを検出するためのものです

nps-question = { $name }を友人や同僚に勧める可能性はどの程度ですか？
nps-low = 可能性が全くない
nps-high = 可能性が非常に高い
nps-hint-passive = 何があれば9点または10点になったでしょうか。

mistake-off-scale = その点数は選択肢にありません。以下からお選びください。
mistake-too-long = コメントが5,000文字を超えています。少し短くしてください。入力内容は失われていません。
mistake-nothing = 点数もコメントもまだ入力されていません。少なくともどちらか一方をお願いします。
mistake-unreadable = 読み取れない文字がありました。内容をご確認のうえ、もう一度お送りください。
mistake-too-many = ここから一度に多くの回答が届きました。1分ほど待ってから、もう一度送信してください。入力内容は残っています。
mistake-busy = ただいま回答を保存できませんでした。入力内容は残っていますので、数秒後にもう一度送信してください。

thanks-title = ありがとうございます
thanks-safe = ご回答を確かにお預かりしました。
thanks-almost = あと少しで完了です
thanks-promoter = ありがとうございます。とても励みになります。
thanks-passive = ありがとうございます。さらによくできるよう努めます。
thanks-detractor = 率直なご意見をありがとうございます。申し訳ございません。
thanks-unscored = お聞かせいただき、ありがとうございます。
thanks-yours = ご回答
thanks-change = 回答を変更する
thanks-next-promoter = 担当した者に伝えます。きっと喜びます。
thanks-next-passive = 改善できる担当者に届けます。
thanks-next-detractor = 問題を解決できる担当者に届けます。
thanks-next-unscored = 担当者が読ませていただきます。
thanks-contact = ご希望のとおり、こちらからご連絡いたします。
thanks-press-title = もう一度だけ押してください
thanks-press = リンクを自動で開くメールソフトではなく、ご本人が送信されたことを確認するためです。
thanks-press-button = はい、私の回答です

notice-expired-title = このリンクは有効期限が切れています
notice-expired = 古いメールが他の方に使われないよう、アンケートのリンクは一定期間で無効になります。これまでにいただいた回答は失われていません。
notice-unknown-title = このリンクは見つかりませんでした
notice-unknown = 一部が欠けているかもしれません。メールからもう一度開くか、アドレス全体をコピーしてください。
notice-closed-title = このアンケートは終了しました
notice-closed = ご意見をお寄せくださろうとしたこと、ありがとうございます。回答の受付は終了しました。
notice-check-title = ここには何もありません
notice-check = このページはロボットを検出するためのものです。人が開いた場合は何も起きていませんので、質問にお戻りください。
notice-back = 質問に戻る

more-title = もう少しだけ
more-lead =
    { $n ->
        [1] よろしければ、あと1問お答えください
       *[other] よろしければ、あといくつかお答えください
    }
more-send = 送信する
more-skip = 答えずに終わる
more-needed = 必須
more-refused = 下の印の付いたところをご確認ください。入力内容は失われていません。
more-wrong-missing = この質問には回答が必要です。
more-wrong-too-long = 長すぎます。少し短くしてください。
more-wrong-not-a-choice = この中からお選びください。
more-wrong-off-scale = 表示された数字からお選びください。
more-wrong-not-a-day = 2026-11-27のように日付を入力してください。
more-wrong-not-an-email = メールアドレスではないようです。
more-wrong-same-place = 同じ順位のものが二つあります。
more-other = その他
more-other-words = ご自身の言葉で
more-no-place = 順位なし
more-field-name = お名前
more-field-email = メールアドレス
more-field-phone = 電話番号
test-page = これはテストです。ここでの回答は集計されません。
notice-early-title = このアンケートはまだ始まっていません
notice-early = まだ回答を受け付けていません。後ほどもう一度お越しください。
