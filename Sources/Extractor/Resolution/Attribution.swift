import Facts

/// Gives quotes their speakers, and figures what they speak of and who said them.
func attribute(_ resolved: inout Resolved, in layout: Layout) {
}
