import type { Machine } from './machine.ts';

export type TaskState =
  | 'queued'
  | 'packaging'
  | 'uploading'
  | 'awaiting-callback'
  | 'completed'
  | 'failed'
  | 'unconfirmed'
  | 'cancelled'
  | 'superseded';

export type TaskEvent =
  | 'packaging-started'
  | 'package-sealed'
  | 'marker-confirmed'
  | 'marker-unclear'
  | 'marker-absent'
  | 'answer-accepted'
  | 'answer-refused'
  | 'answer-noted'
  | 'deadline-passed'
  | 'fail'
  | 'retry'
  | 'cancel'
  | 'supersede';

export type TaskNeed = 'marker-not-sent' | 'retry-is-safe';

/** One message to one platform, from the queue to the platform's answer (design §5). */
export const deliveryTask: Machine<TaskState, TaskEvent, TaskNeed> = {
  name: 'DeliveryTask',
  means: 'One message to one platform. A retry sends the same sealed bytes; a redelivery is a new task.',
  initial: 'queued',
  states: {
    queued: { means: 'The task waits for its turn.' },
    packaging: { means: 'The message is composed, written and checked, and the package is sealed.' },
    uploading: { means: 'The files travel to the platform; the completion marker goes last.' },
    'awaiting-callback': { means: 'Everything arrived; the platform has not given its verdict yet.' },
    completed: { means: 'The platform accepted the message.' },
    failed: { means: 'A step failed or the platform refused; step, code, detail and time are kept.' },
    unconfirmed: { means: 'Nobody knows whether the completion marker arrived: look first, never send again blindly.' },
    cancelled: { means: 'A person stopped the task before the platform could act on it.', final: true },
    superseded: { means: 'A later task for the same release took its place before it was complete.', final: true },
  },
  events: {
    'packaging-started': { means: 'The workflow began to compose the message.', by: 'workflow' },
    'package-sealed': { means: 'Message, files and hashes are stored and change no more.', by: 'workflow' },
    'marker-confirmed': { means: 'The completion marker is seen on the platform.', by: 'workflow' },
    'marker-unclear': { means: 'The marker was sent and its arrival could not be seen or excluded.', by: 'workflow' },
    'marker-absent': { means: 'The folder was read, and the marker is not there.', by: 'workflow' },
    'answer-accepted': { means: 'The platform accepted the message.', by: 'platform' },
    'answer-refused': { means: 'The platform refused the message.', by: 'platform' },
    'answer-noted': {
      means: 'The platform answered without a verdict, or in words that a person must read.',
      by: 'platform',
    },
    'deadline-passed': { means: 'No verdict came within the agreed time.', by: 'workflow' },
    fail: { means: 'A step broke and will not be tried again by itself.', by: 'workflow' },
    retry: { means: 'Somebody wants the same package sent again.', by: 'person' },
    cancel: { means: 'Somebody wants the task stopped.', by: 'person' },
    supersede: {
      means: 'A later task for the same release and platform must not be overtaken by this one.',
      by: 'workflow',
    },
  },
  needs: {
    'marker-not-sent': { means: 'The completion marker has not been handed to the transport.' },
    'retry-is-safe': { means: 'The failure kept on the task says that the same package may be sent again.' },
  },
  moves: [
    { from: 'queued', event: 'packaging-started', to: 'packaging', because: 'its batch has begun' },
    { from: 'queued', event: 'fail', to: 'failed', because: 'the workflow could not be started' },
    { from: 'queued', event: 'cancel', to: 'cancelled', because: 'nothing has been sent' },
    { from: 'queued', event: 'supersede', to: 'superseded', because: 'a later task says more' },

    { from: 'packaging', event: 'package-sealed', to: 'uploading', because: 'what is sealed can travel' },
    { from: 'packaging', event: 'fail', to: 'failed', because: 'no valid package could be made' },
    { from: 'packaging', event: 'cancel', to: 'cancelled', because: 'nothing has been sent' },
    { from: 'packaging', event: 'supersede', to: 'superseded', because: 'a later task says more' },

    {
      from: 'uploading',
      event: 'marker-confirmed',
      to: 'awaiting-callback',
      because: 'the platform can begin to read',
    },
    {
      from: 'uploading',
      event: 'marker-unclear',
      to: 'unconfirmed',
      because: 'a second marker might start a second ingestion',
    },
    {
      from: 'uploading',
      event: 'answer-accepted',
      to: 'completed',
      because: 'the answer came before our own look at the folder',
    },
    {
      from: 'uploading',
      event: 'answer-refused',
      to: 'failed',
      because: 'the answer came before our own look at the folder',
    },
    { from: 'uploading', event: 'answer-noted', to: 'uploading', because: 'the answer is kept; it decides nothing' },
    { from: 'uploading', event: 'fail', to: 'failed', because: 'the transport gave up' },
    {
      from: 'uploading',
      event: 'cancel',
      to: 'cancelled',
      because: 'a folder without marker is no delivery',
      needs: 'marker-not-sent',
    },
    {
      from: 'uploading',
      event: 'supersede',
      to: 'superseded',
      because: 'a folder without marker is no delivery',
      needs: 'marker-not-sent',
    },

    {
      from: 'unconfirmed',
      event: 'marker-confirmed',
      to: 'awaiting-callback',
      because: 'a later look found the marker',
    },
    { from: 'unconfirmed', event: 'marker-absent', to: 'failed', because: 'it did not arrive, so a retry is safe' },
    { from: 'unconfirmed', event: 'answer-accepted', to: 'completed', because: 'who answers has seen the marker' },
    { from: 'unconfirmed', event: 'answer-refused', to: 'failed', because: 'who answers has seen the marker' },
    { from: 'unconfirmed', event: 'answer-noted', to: 'awaiting-callback', because: 'who answers has seen the marker' },

    { from: 'awaiting-callback', event: 'answer-accepted', to: 'completed', because: 'the platform took the message' },
    { from: 'awaiting-callback', event: 'answer-refused', to: 'failed', because: 'the platform refused the message' },
    { from: 'awaiting-callback', event: 'answer-noted', to: 'awaiting-callback', because: 'no verdict yet' },
    {
      from: 'awaiting-callback',
      event: 'deadline-passed',
      to: 'awaiting-callback',
      because: 'silence is no verdict; a late answer still counts',
    },
    { from: 'awaiting-callback', event: 'fail', to: 'failed', because: 'the answer could not be awaited or read' },

    { from: 'completed', event: 'answer-accepted', to: 'completed', because: 'platforms repeat themselves' },
    {
      from: 'completed',
      event: 'answer-noted',
      to: 'completed',
      because: 'an answer without a verdict overturns nothing',
    },
    { from: 'completed', event: 'answer-refused', to: 'failed', because: 'a later answer may turn a yes into a no' },

    { from: 'failed', event: 'retry', to: 'queued', because: 'the same sealed bytes go again', needs: 'retry-is-safe' },
    {
      from: 'failed',
      event: 'answer-accepted',
      to: 'completed',
      because: 'who says yes has it, whatever we knew of it',
    },
    { from: 'failed', event: 'answer-refused', to: 'failed', because: 'platforms repeat themselves' },
    { from: 'failed', event: 'answer-noted', to: 'failed', because: 'an answer without a verdict overturns nothing' },
    { from: 'failed', event: 'cancel', to: 'cancelled', because: 'nobody wants it any more' },
    { from: 'failed', event: 'supersede', to: 'superseded', because: 'a later task says more' },
  ],
};
