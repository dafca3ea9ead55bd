/// What is meant where nothing has to be taken apart: bare `highroad`, and `highroad rehearse ID`.
///
/// They are what a person starts most and waits for, and taking words apart takes longer than all that they do before the prompt.
///
/// - Returns: what the parser would have run; `nil` where it has to be asked.
func plainly(_ arguments: [String]) -> (() throws -> Void)? {
    switch arguments.count {
    case 0: { try ChooseCommand.run(NoWishes(), seed: nil) }
    case 2 where arguments[0] == "rehearse" && arguments[1].first.map { $0 != "-" } ?? false:
        { try RehearseCommand.run(NoWishes(), arguments[1], seed: nil, .asking) }
    case _: nil
    }
}
