import { ApiError, invalidArgument, itemNotFound } from '../protocol/apiError';
import { HostObject, hostType, type Argument } from '../protocol/hostType';
import { parseAddress } from './area';
import { numberArgument, stringArgument } from './arguments';
import { findSheet, type Book, type RangeTarget, type SheetTarget } from './book';
import type { CommentRecord } from './bookExtras';
import { commentType } from './comment';
import { announceComment } from './commentEvents';
import { EventType } from './eventHub';
import { eventRegistration } from './eventRegistration';

/** The comments of the workbook or of one sheet. */
export interface CommentsTarget {
  readonly book: Book;
  readonly sheet?: SheetTarget['sheet'];
}

/** Excel's CommentCollection: threaded comments. */
export const commentsType = hostType<CommentsTarget>({
  name: 'CommentCollection',
  items: (target) => commentsIn(target).map((comment) => commentType({ book: target.book, comment })),
  item: getItem,
  methods: {
    Add: add,
    GetCount: (target) => commentsIn(target).length,
    GetItem: getItem,
    GetItemAt: (target, index) => wrap(target, commentsIn(target)[numberArgument(index)], 'getItemAt'),
    GetItemByCell: (target, address) => {
      const { sheet, area } = cellArgument(target, address, 'CommentCollection.getItemByCell');
      return wrap(target, commentAt(target.book, sheet.getSheetId(), area.row, area.column), 'getItemByCell');
    },
    GetItemByReplyId: (target, id) =>
      wrap(
        target,
        commentsIn(target).find(({ replies }) => replies.some((reply) => reply.id === id)),
        'getItemByReplyId',
      ),
    GetItemOrNullObject: (target, id) => {
      const comment = commentsIn(target).find((each) => each.id === id);
      return comment === undefined ? HostObject.NULL : commentType({ book: target.book, comment });
    },
    ...eventRegistration<CommentsTarget>(({ sheet }) => sheet?.getSheetId(), {
      AddedEvent: EventType.CommentAdded,
      ChangedEvent: EventType.CommentChanged,
      DeletedEvent: EventType.CommentDeleted,
    }),
  },
});

function commentsIn({ book, sheet }: CommentsTarget): CommentRecord[] {
  const { comments } = book.extras;
  return sheet === undefined ? comments : comments.filter(({ sheetId }) => sheetId === sheet.getSheetId());
}

function wrap({ book }: CommentsTarget, comment: CommentRecord | undefined, method: string): HostObject {
  if (comment === undefined) throw itemNotFound(`CommentCollection.${method}`);
  return commentType({ book, comment });
}

function getItem(target: CommentsTarget, id: Argument): HostObject {
  return wrap(
    target,
    commentsIn(target).find((each) => each.id === id),
    'getItem',
  );
}

function commentAt(book: Book, sheetId: string, row: number, column: number): CommentRecord | undefined {
  return book.extras.comments.find(
    (each) => each.sheetId === sheetId && each.row === row && each.column === column,
  );
}

/** One cell; an address names its sheet where the collection is the workbook's. */
function cellArgument(target: CommentsTarget, given: Argument, location: string): RangeTarget {
  const range = target.book.types.rangeOf(given) ?? addressed(target, given, location);
  if (range.area.rows !== 1 || range.area.columns !== 1) throw invalidArgument(location);
  return range;
}

function addressed(target: CommentsTarget, given: Argument, location: string): RangeTarget {
  const parsed = parseAddress(stringArgument(given));
  const sheet = parsed?.sheet === undefined ? target.sheet : findSheet(target.book, parsed.sheet);
  if (parsed === undefined || sheet === undefined) throw invalidArgument(location);
  return { book: target.book, sheet, area: parsed.area };
}

function add(target: CommentsTarget, cell: Argument, content: Argument, type: Argument): HostObject {
  const location = 'CommentCollection.add';
  const { book } = target;
  if (type !== undefined && type !== null && type !== 'Plain') throw invalidArgument(location);
  const { sheet, area } = cellArgument(target, cell, location);
  const sheetId = sheet.getSheetId();
  if (book.protection.isProtected(sheetId)) throw new ApiError('AccessDenied', DENIED, location);
  if (commentAt(book, sheetId, area.row, area.column) !== undefined)
    throw new ApiError('InvalidOperation', 'The cell has a comment already.', location);
  const comment: CommentRecord = {
    id: `{COMMENT-${book.extras.nextNumber()}}`,
    sheetId,
    row: area.row,
    column: area.column,
    content: stringArgument(content),
    resolved: false,
    created: new Date().toISOString(),
    replies: [],
  };
  book.extras.comments.push(comment);
  announceComment(book, comment, EventType.CommentAdded, 'CommentAdded');
  return commentType({ book, comment });
}

const DENIED = 'You cannot perform the requested operation.';
