# Teams, agents, an agent's own page, and whose scores agents see.
agents-others = Other agents
agents-unranked = Not ranked: too few responses, or no single agent
agents-level = no real difference from the one above
agents-ranked = Only agents with 30 responses or more are ranked, by their score. Where it says so, nothing shows that somebody is really below the one above: the order could be chance.
agents-ranked-table = Agents with 30 responses or more stand first, by their score; where intervals overlap, the order could be chance.
agents-kept-back = This workspace does not show you the scores of all agents. The others stand together, and cannot be asked for one by one.

teams = Teams and agents
teams-tree = The teams
teams-about = An agent is somebody who is rated: a person whom responses name. Teams can be part of other teams. What responses call them stays as it is; here you say how it is shown, who belongs where, and who of them signs in.
teams-empty = No teams and no agents yet
teams-empty-about = They appear by themselves, some seconds after the first response that names one: in the agent and team columns of an import, in the facts of an invitation, or from the API. You can also add them below, before anybody answers.
teams-none = No team
teams-nobody = Nobody
teams-loose = In no team
teams-agents =
    { $n ->
        [0] no agents of its own
        [one] { $n } agent
       *[other] { $n } agents
    }
teams-key = in responses: { $key }
teams-signs-in = signs in as { $name }
teams-no-user = does not sign in
teams-change = Change
teams-change-of = Change { $name }
teams-name = Name
teams-name-about = As it is shown. Responses go on calling it { $key }.
teams-in = In the team
teams-part-of = Part of
teams-user = Signs in as
teams-user-about = This colleague then has a page with their own scores.
teams-room = Told in
teams-room-about = When a rule tells this team, the room is told once, in place of each member. What has not arrived there within a quarter of an hour goes to the members by e-mail.
teams-room-none = no room: each member by their own way
teams-room-empty = Rules tell each member by their own way. Once there is a chat room, the team can be told there.
teams-room-of = told in { $name }
teams-save = Save
teams-end = Deactivate
teams-end-about = It is not offered any more; its responses and scores stay.
teams-end-sure = Deactivate { $name }? Responses and scores stay, and it can be activated again.
teams-new = Add a team or an agent
teams-new-about = Write the name exactly as responses will name it. It can be shown differently later.
teams-into = In
teams-new-team = Add as a team
teams-new-agent = Add as an agent
teams-scores = Whose scores agents see
teams-scores-about = Where scores stand by agent, in breakdowns and tables, agents and viewers see these; all others stand together as one. Owners and managers see everybody. Responses themselves are seen by all.
teams-scores-own = Only their own
teams-scores-own-about = Nobody is compared with anybody.
teams-scores-team = Their team
teams-scores-team-about = Their own and those of their team, with the teams within it.
teams-scores-all = Everybody’s
teams-scores-all-about = All agents see all agents.
teams-scores-wrong = Choose whose scores agents see.
teams-ended = Deactivated
teams-ended-about = What they did and were given stays.
teams-ended-agent = agent, deactivated { $when }
teams-ended-team = team, deactivated { $when }
teams-begin = Activate
teams-begin-of = Activate { $name }
teams-name-wrong = A name is one line of 1 to 120 characters.
teams-circle = A team cannot be part of itself or of its own parts.
teams-deep = Teams are at most five deep. Choose one that is higher up.
teams-taken = There is one that responses call so already. It may be deactivated: look below.
teams-linked = This colleague is another agent already. Free them there first.
teams-absent = The team or the colleague is not there any more. Choose again.
act-team-made = made a team
act-team-changed = changed a team
act-agent-made = made an agent
act-agent-changed = changed an agent
sweep-staff = Finds new teams and agents

rail-me = My page
agent-nobody = You are not linked with an agent
agent-nobody-about = If customers rate you, an owner or a manager can link your log-in with the agent that responses name, under Settings, Teams and agents. Your scores then stand here.
agent-none = Nobody has answered about this agent yet
agent-none-about = The score, how it moves, and what customers say will stand here.
agent-ended = This agent is deactivated. The scores stay.
agent-owned = Looked after
agent-praise = Praise
agent-praise-about = The latest from promoters
agent-words = What customers said
agent-all = All

told = For you
told-open = Open the response
tell = Tell a colleague
tell-about = A colleague whom you name with @, such as @Maja, is told too.
mention-names = Colleagues
mention-offered = Colleagues to choose from: { $n }. The arrow keys move, Enter chooses, Escape closes.
done-noted-told = The note is there, and your colleague is told.
mail-mention-subject = { $by } mentions you in a note
mail-mention-title = { $by } mentions you
mail-mention-what = { $by } wrote a note for you beside a response to { $workspace }:
mail-mention-go = Open the response

first-view = What you see first
first-view-on =
    { $page ->
        [survey] Your Overview opens with this view.
       *[other] Your Responses open with this view.
    }
first-view-off =
    { $page ->
        [survey] Your Overview can open with this view. It holds for you alone.
       *[other] Your Responses can open with this view. It holds for you alone.
    }
first-view-set = Show this first
first-view-unset = Do not show it first
first-view-without =
    { $page ->
        [survey] To the whole overview
       *[other] All responses
    }
done-first-set = It opens with this view from now on.
done-first-unset = It opens as for everybody again.
