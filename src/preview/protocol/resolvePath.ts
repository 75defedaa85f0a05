import { ApiError, apiNotFound } from './apiError';
import { callMethod, navigate, takeItem } from './callMember';
import { decodeArguments } from './decodeArguments';
import { HostObject, type Use } from './hostType';
import type { References } from './references';
import { PathType, type WireObjectPath, type WireRequest } from './wire';

/** Makes the objects an add-in creates by name: `Microsoft.ExcelServices.CustomFunctions`, … */
export type Constructors = Readonly<Record<string, () => HostObject>>;

/** Turns the object paths of one request into live objects, each path at most once. */
export class PathResolver {
  private readonly resolved = new Map<number, HostObject>();

  constructor(
    private readonly paths: NonNullable<WireRequest['ObjectPaths']>,
    private readonly root: HostObject,
    private readonly constructors: Constructors,
    private readonly references: References,
    private readonly use: Use,
  ) {}

  readonly resolve = (id: number): HostObject => {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw new ApiError('InvalidObjectPath', `Object path ${id} is unknown.`);
    const object = this.build(path);
    this.resolved.set(id, object);
    return object;
  };

  private build(path: WireObjectPath): HostObject {
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : HostObject.NULL;
    if (path.ParentObjectPathId && parent.isNull) return HostObject.NULL;
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.root;
      case PathType.New:
        return this.create(path.Name);
      case PathType.Method:
        return this.call(parent, path);
      case PathType.Property:
        return navigate(parent, path.Name, this.use);
      case PathType.Indexer:
        return takeItem(parent, decodeArguments(path.ArgumentInfo, this.resolve), this.use);
      case PathType.Reference:
        return this.referred(path.Name);
      default:
        throw new ApiError('GeneralException', `Object path type ${path.ObjectPathType} is unknown.`);
    }
  }

  private create(name: string): HostObject {
    const construct = this.constructors[name];
    if (construct === undefined) throw apiNotFound(`new ${name}`);
    return construct();
  }

  private call(parent: HostObject, path: WireObjectPath): HostObject {
    const args = decodeArguments(path.ArgumentInfo, this.resolve);
    const result = callMethod(parent, path.Name, args, this.use);
    if (result instanceof HostObject) return result;
    throw new ApiError('GeneralException', `${path.Name} does not return an object.`, path.Name);
  }

  private referred(id: string): HostObject {
    const object = this.references.find(id);
    if (object !== undefined) return object;
    throw new ApiError('InvalidObjectPath', `The object behind reference ${id} was released.`);
  }
}
