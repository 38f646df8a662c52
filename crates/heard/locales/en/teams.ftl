# Teams, agents, an agent's own page, and whose scores agents see.
agents-others = Other agents
agents-too-few = Too few responses to rank
agents-level = no real difference from the one above
agents-ranked = Only agents with 30 responses or more are ranked, by their score. Where it says so, nothing shows that somebody is really below the one above: the order could be chance.
agents-ranked-table = Agents with 30 responses or more stand first, by what is shown; where intervals overlap, the order could be chance.
agents-kept-back = This workspace does not show you the scores of all agents. The others stand together, and cannot be asked for one by one.
