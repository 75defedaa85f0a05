/** A call that the host itself refuses, with the status that office.js turns into an error. */
export class HostFailure extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`The host answers ${status}.`);
    this.name = 'HostFailure';
    this.status = status;
  }
}
