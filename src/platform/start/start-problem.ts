/**
 * Something outside the program that the operator can mend. The message is one or more whole
 * sentences in Norwegian: what is wrong and what to do. It is shown as it stands, without a stack.
 */
export class StartProblem extends Error {
  override readonly name = 'StartProblem'
}
