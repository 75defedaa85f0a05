import { itemNotFound } from '../protocol/apiError';
import { HostObject, hostType, type Argument } from '../protocol/hostType';
import type { WireValue } from '../protocol/wire';
import { booleanArgument, numberArgument, stringArgument } from './arguments';
import type { Book } from './book';
import type { CommentRecord, ReplyRecord } from './bookExtras';
import { announceComment } from './commentEvents';
import { EventType } from './eventHub';

interface CommentTarget {
  readonly book: Book;
  readonly comment: CommentRecord;
}
type ReplyTarget = CommentTarget & { readonly reply: ReplyRecord };

/** The one who works here: Excel would name the signed-in person. */
const AUTHOR = { AuthorName: { get: () => 'Preview' }, AuthorEmail: { get: () => '' } };
const PLAIN = {
  ContentType: { get: () => 'Plain' },
  Mentions: { get: (): WireValue => [], onlyWhenAsked: true },
};

/** Excel's Comment. */
export const commentType = hostType<CommentTarget>({
  name: 'Comment',
  identity: ({ comment }) => ({ Id: comment.id }),
  scalars: {
    ...AUTHOR,
    ...PLAIN,
    Id: { get: ({ comment }) => comment.id },
    Content: { get: ({ comment }) => comment.content, set: setContent },
    CreationDate: { get: ({ comment }) => comment.created },
    Resolved: {
      get: ({ comment }) => comment.resolved,
      set: (target, value) => {
        target.comment.resolved = booleanArgument(value);
        changed(target);
      },
    },
    RichContent: { get: ({ comment }) => comment.content },
  },
  navigations: { Replies: (target) => repliesType(target) },
  methods: {
    Delete: ({ book, comment }) => {
      book.extras.comments = book.extras.comments.filter((each) => each !== comment);
      announceComment(book, comment, EventType.CommentDeleted, 'CommentDeleted');
    },
    GetLocation: location,
  },
});

const repliesType = hostType<CommentTarget>({
  name: 'CommentReplyCollection',
  items: (target) => target.comment.replies.map((reply) => replyType({ ...target, reply })),
  item: getReply,
  methods: {
    Add: (target, content) => {
      const reply = {
        id: `{REPLY-${target.book.extras.nextNumber()}}`,
        content: stringArgument(content),
        created: new Date().toISOString(),
      };
      target.comment.replies.push(reply);
      changed(target);
      return replyType({ ...target, reply });
    },
    GetCount: ({ comment }) => comment.replies.length,
    GetItem: getReply,
    GetItemAt: (target, index) =>
      wrapReply(target, target.comment.replies[numberArgument(index)], 'CommentReplyCollection.getItemAt'),
    GetItemOrNullObject: (target, id) => {
      const reply = target.comment.replies.find((each) => each.id === id);
      return reply === undefined ? HostObject.NULL : replyType({ ...target, reply });
    },
  },
});

const replyType = hostType<ReplyTarget>({
  name: 'CommentReply',
  identity: ({ reply }) => ({ Id: reply.id }),
  scalars: {
    ...AUTHOR,
    ...PLAIN,
    Id: { get: ({ reply }) => reply.id },
    Content: {
      get: ({ reply }) => reply.content,
      set: (target, value) => {
        target.reply.content = stringArgument(value);
        changed(target);
      },
    },
    CreationDate: { get: ({ reply }) => reply.created },
    Resolved: { get: ({ comment }) => comment.resolved },
    RichContent: { get: ({ reply }) => reply.content },
  },
  methods: {
    Delete: (target) => {
      target.comment.replies.splice(target.comment.replies.indexOf(target.reply), 1);
      changed(target);
    },
    GetLocation: location,
    GetParentComment: ({ book, comment }): HostObject => commentType({ book, comment }),
  },
});

function setContent(target: CommentTarget, value: Argument): void {
  target.comment.content = stringArgument(value);
  changed(target);
}

function changed({ book, comment }: CommentTarget): void {
  announceComment(book, comment, EventType.CommentChanged, 'CommentChanged');
}

function location({ book, comment }: CommentTarget): HostObject {
  const sheet = book.workbook.getSheetBySheetId(comment.sheetId);
  if (sheet === null) throw itemNotFound('Comment.getLocation');
  const area = { row: comment.row, column: comment.column, rows: 1, columns: 1 };
  return book.types.range({ book, sheet, area });
}

function wrapReply(target: CommentTarget, reply: ReplyRecord | undefined, where: string): HostObject {
  if (reply === undefined) throw itemNotFound(where);
  return replyType({ ...target, reply });
}

function getReply(target: CommentTarget, id: Argument): HostObject {
  return wrapReply(
    target,
    target.comment.replies.find((each) => each.id === id),
    'CommentReplyCollection.getItem',
  );
}
