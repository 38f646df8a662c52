language-name = 한국어

ask-title = 저희가 어땠나요?
ask-greeting = { $name } 님, 안녕하세요.
ask-point = { $max }점 만점에 { $value }점
ask-none = 점수를 주지 않겠습니다
ask-why = 그 이유는 무엇인가요?
ask-hint = 한 문장이면 충분합니다. 어떤 언어로 쓰셔도 됩니다.
ask-hint-promoter = 무엇이 좋았나요? 한 문장이면 충분합니다.
ask-hint-passive = 무엇을 더 잘할 수 있었을까요?
ask-hint-detractor = 무엇이 잘못되었나요? 저희가 어떻게 하면 좋을까요?
ask-contact = 이 일로 연락을 받고 싶습니다
ask-send = 답변 보내기
ask-change = 30일 동안 수정하실 수 있습니다.
ask-earlier = 이전에 보내 주신 답변입니다. 원하시는 부분을 고쳐 다시 보내 주세요.
ask-languages = 다른 언어
ask-privacy = 답변을 이용하는 방법
ask-trap = 열지 마세요. 이 링크는 로봇만 걸러 냅니다

nps-question = { $name }을(를) 친구나 동료에게 추천하실 가능성은 얼마나 됩니까?
nps-low = 전혀 없음
nps-high = 매우 높음
nps-hint-passive = 무엇이 있었다면 9점이나 10점이 되었을까요?

mistake-off-scale = 척도에 없는 점수입니다. 아래에서 하나를 골라 주세요.
mistake-too-long = 의견이 5,000자를 넘습니다. 조금만 줄여 주세요. 쓰신 내용은 그대로 있습니다.
mistake-nothing = 아직 점수도 의견도 없습니다. 적어도 하나는 알려 주세요.
mistake-unreadable = 일부 문자를 읽을 수 없습니다. 쓰신 내용을 확인하신 후 다시 보내 주세요.
mistake-too-many = 이곳에서 한꺼번에 너무 많은 답변이 왔습니다. 1분 뒤에 다시 보내 주세요. 쓰신 내용은 그대로 있습니다.
mistake-busy = 지금은 답변을 저장하지 못했습니다. 쓰신 내용은 그대로 있으니 몇 초 뒤에 다시 보내 주세요.

thanks-title = 감사합니다
thanks-safe = 답변이 안전하게 도착했습니다.
thanks-almost = 거의 다 되었습니다
thanks-promoter = 감사합니다. 덕분에 큰 힘이 됩니다.
thanks-passive = 감사합니다. 더 잘할 수 있도록 노력하겠습니다.
thanks-detractor = 솔직한 말씀 감사합니다. 죄송합니다.
thanks-unscored = 알려 주셔서 감사합니다.
thanks-yours = 보내 주신 답변
thanks-change = 답변 수정하기
thanks-next-promoter = 일을 맡았던 담당자들에게 전하겠습니다. 기뻐할 것입니다.
thanks-next-passive = 더 낫게 만들 수 있는 담당자에게 전하겠습니다.
thanks-next-detractor = 바로잡을 수 있는 담당자에게 전하겠습니다.
thanks-next-unscored = 담당자가 직접 읽겠습니다.
thanks-contact = 요청하신 대로 연락드리겠습니다.
thanks-press-title = 한 번만 더 눌러 주세요
thanks-press = 링크를 저절로 여는 메일 프로그램이 아니라 사람이 보냈는지 확인하기 위해서입니다.
thanks-press-button = 네, 제 답변입니다

notice-expired-title = 만료된 링크입니다
notice-expired = 오래된 메일을 다른 사람이 쓰지 못하도록 설문 링크는 일정 기간이 지나면 만료됩니다. 이전에 알려 주신 내용은 그대로 있습니다.
notice-unknown-title = 알 수 없는 링크입니다
notice-unknown = 일부가 빠졌을 수 있습니다. 메일에서 다시 열거나 주소 전체를 복사해 주세요.
notice-closed-title = 종료된 설문입니다
notice-closed = 알려 주시려 해 주셔서 감사합니다. 이제 이곳에서는 답변을 받지 않습니다.
notice-check-title = 여기에는 아무것도 없습니다
notice-check = 이 페이지는 로봇만 걸러 냅니다. 사람이시라면 아무 일도 일어나지 않았으니 질문으로 돌아가 주세요.
notice-back = 질문으로 돌아가기

more-title = 조금만 더
more-lead =
    { $n ->
        [1] 괜찮으시다면 한 가지만 더 여쭙겠습니다
       *[other] 괜찮으시다면 몇 가지만 더 여쭙겠습니다
    }
more-send = 보내기
more-skip = 답하지 않겠습니다
more-needed = 필수
more-refused = 아래 표시된 부분을 확인해 주세요. 쓰신 내용은 그대로 있습니다.
more-wrong-missing = 답변이 필요한 질문입니다.
more-wrong-too-long = 너무 깁니다. 조금만 줄여 주세요.
more-wrong-not-a-choice = 이 중에서 하나를 골라 주세요.
more-wrong-off-scale = 척도에 있는 숫자를 골라 주세요.
more-wrong-not-a-day = 2026-11-27처럼 날짜를 써 주세요.
more-wrong-not-an-email = 이메일 주소가 아닌 것 같습니다.
more-wrong-same-place = 순위가 같은 항목이 두 개 있습니다.
more-other = 기타
more-other-words = 직접 쓰기
more-no-place = 순위 없음
more-field-name = 이름
more-field-email = 이메일
more-field-phone = 전화번호
test-page = 테스트입니다. 여기서 하신 답변은 집계되지 않습니다.
notice-early-title = 아직 시작되지 않은 설문입니다
notice-early = 이곳에서는 아직 답변을 받지 않습니다. 나중에 다시 찾아 주세요.
