/**
 * Chevrotain reads a grammar by running its productions once with methods that record. It lays ninety of them over the
 * parser and deletes them afterwards, which makes of the parser a slow object and takes a thirtieth of a short run. Here
 * they are laid between the parser and its class, and taken away at once.
 */
import { EmbeddedActionsParser } from 'chevrotain'

/** What Chevrotain calls before and after the recording, which its types do not tell. */
interface Recording {
  enableRecording: () => void
  RECORDING_PHASE: boolean
}

/** A parser whose methods record only while its grammar is read. */
export class RecordedParser extends EmbeddedActionsParser {
  protected enableRecording(): void {
    const recorder = Object.create(Object.getPrototypeOf(this) as object) as Recording
    ;(EmbeddedActionsParser.prototype as unknown as Recording).enableRecording.call(recorder)
    this.#record(recorder, true)
  }

  protected disableRecording(): void {
    this.#record(Object.getPrototypeOf(Object.getPrototypeOf(this)) as object, false)
  }

  #record(methods: object, isRecording: boolean): void {
    Object.setPrototypeOf(this, methods)
    ;(this as unknown as Recording).RECORDING_PHASE = isRecording
  }
}
