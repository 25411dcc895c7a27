using CoGen.Generator.Emit;
using CoGen.Generator.Lowering.Analysis;
using CoGen.Generator.Lowering.Code;
using CoGen.Generator.Lowering.Hoisting;
using CoGen.Generator.Lowering.Rendering;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CoGen.Generator.Lowering;

/// <summary>What the passes over one method share: its symbols, and what they have found and made so far.</summary>
internal sealed class MethodContext
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly Dictionary<SyntaxNode, ISymbol?> _symbols = [];
    private readonly TypeNames _types;
    private HashSet<string>? _taskNames;
    private readonly List<Allocation> _allocations = [];
    private int _scopes;

    public MethodContext(MethodDeclarationSyntax method, IMethodSymbol symbol, SemanticModel model, CancellationToken cancellation)
        : this(new TaskDeclaration(method), symbol, model, cancellation, null)
    {
        FrameName = TaskNames.Frame(symbol);
    }

    private MethodContext(
        TaskDeclaration declaration,
        IMethodSymbol symbol,
        SemanticModel model,
        CancellationToken cancellation,
        MethodContext? outer
    )
    {
        Declaration = declaration;
        Symbol = symbol;
        Model = model;
        Cancellation = cancellation;
        Outer = outer;
        Awaits = new AwaitMap(Body);
        Stops = new StopMap(Body);
        Written = new WrittenNames(declaration.Syntax, model);
        Omitted = new OmittedCalls(declaration.Syntax.SyntaxTree);
        Endless = outer?.Endless ?? new EndlessFunctions(Body, model, cancellation);
        Captured = new CaptureMap(declaration.Syntax, Body, model, cancellation);
        _types = TypeNames.In(symbol, model, Body.SpanStart);
        Names = new FrameNames(outer?.Names);
        Bridges = outer?.Bridges ?? new Bridges(symbol, model.Compilation);
        Accessors = new Accessors(this);
        ScopedReferences = new ScopedReferences(this);
        UnnamedTypes = new UnnamedTypes(this, outer?.UnnamedTypes);
    }

    /// <summary>For a local function that becomes a frame within the frame of the method around it.</summary>
    public static MethodContext Of(LocalTask task, MethodContext outer) =>
        new(new TaskDeclaration(task.Syntax), task.Symbol, outer.Model, outer.Cancellation, outer)
        {
            FrameName = task.FrameName,
            Host = task.Function.Host,
            Checked = task.Function.Checked,
        };

    public TaskDeclaration Declaration { get; }
    public IMethodSymbol Symbol { get; }
    public SemanticModel Model { get; }
    public CancellationToken Cancellation { get; }

    /// <summary>Of a local function: the method or local function around it, whose frame class holds its own.</summary>
    public MethodContext? Outer { get; }

    /// <summary>Of a local function: the closure class that holds its innermost captured local; null if it captures none.</summary>
    public ScopeClass? Host { get; private init; }

    /// <summary>Of a local function: <c>checked</c> or <c>unchecked</c>, where that is around it.</summary>
    public string? Checked { get; private init; }

    public string FrameName { get; private init; } = "";

    /// <summary>The block, or the expression behind the arrow.</summary>
    public SyntaxNode Body => Declaration.Body;

    public AwaitMap Awaits { get; }
    public StopMap Stops { get; }
    public WrittenNames Written { get; }
    public OmittedCalls Omitted { get; }
    public CaptureMap Captured { get; }
    public EndlessFunctions Endless { get; }
    public Bridges Bridges { get; }
    public Accessors Accessors { get; }
    public ScopedReferences ScopedReferences { get; }
    public UnnamedTypes UnnamedTypes { get; }
    public FrameNames Names { get; }

    /// <summary>The user's locals and parameters that live at the frame's level.</summary>
    public Dictionary<ISymbol, Local> Locals { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Those and the temporaries, in the order of their declaration.</summary>
    public List<Local> AllLocals { get; } = [];

    /// <summary>Constants become constants of the frame class.</summary>
    public List<(Local Local, Text Value)> Constants { get; } = [];

    /// <summary>Local functions at the frame's level.</summary>
    public Dictionary<ISymbol, HostedFunction> Functions { get; } = new(SymbolEqualityComparer.Default);

    public List<HostedFunction> StaticFunctions { get; } = [];
    public List<ScopeClass> Scopes { get; } = [];

    /// <summary>Of a local function: the scope objects of the functions around it that it uses.</summary>
    public HashSet<ScopeClass> OuterScopes { get; } = [];

    /// <summary>The <c>[CoTask]</c> local functions at the frame's level.</summary>
    public List<LocalTask> LocalTasks { get; } = [];

    /// <summary>The fields that hold what is awaited: one for each type.</summary>
    public AwaitFields AwaitFields { get; } = new();

    /// <summary>The pass that knows what becomes of jumps in copied code.</summary>
    public IJumps? Jumps { get; set; }

    /// <summary>The argument lists of awaited calls whose frames are kept, and the fields that keep them.</summary>
    public Dictionary<SyntaxNode, string> KeptCalls { get; } = [];

    /// <summary>Names of locals whose addresses are taken where those are pinned.</summary>
    public HashSet<SyntaxNode> PinnedNames { get; } = [];

    /// <summary>Expressions already lowered: what stands for them when the text around them is rendered.</summary>
    public Dictionary<SyntaxNode, Text> Replacements { get; } = [];

    /// <summary>Why the method cannot be rewritten: the first thing found.</summary>
    public FallbackReason? Reason { get; private set; }

    /// <summary>The number of awaits found so far.</summary>
    public int States { get; set; }

    /// <summary>The objects that the frame makes besides itself; those of local functions stand with the method's.</summary>
    public List<Allocation> Allocations => Outer?.Allocations ?? _allocations;

    /// <summary>Whether code copied into the frame uses the user's <c>this</c>.</summary>
    public bool UsesThis { get; set; }

    /// <summary>Whether copied code asks for the name of the method around it, and so must stand in one of that name.</summary>
    public bool AsksCallerName { get; set; }

    /// <summary>What the compiler calls the method around a local function, too.</summary>
    public string CallerName => Outer?.CallerName ?? Symbol.Name;

    /// <summary>Whether the method, and what it is local to, is called on an object.</summary>
    public bool HasReceiver => !Symbol.IsStatic && Outer is null or { HasReceiver: true };

    public bool IsVoid => ((INamedTypeSymbol)Symbol.ReturnType).Arity == 0;

    public ITypeSymbol? ResultType => IsVoid ? null : ((INamedTypeSymbol)Symbol.ReturnType).TypeArguments[0];

    /// <summary>What the expression names; asked more than once of most names.</summary>
    public ISymbol? SymbolOf(SyntaxNode node)
    {
        if (!_symbols.TryGetValue(node, out var symbol))
            _symbols.Add(node, symbol = Model.NamedBy(node, Cancellation));
        return symbol;
    }

    /// <summary>The local of this frame's level, or of a level around it.</summary>
    public Local? LocalOf(ISymbol symbol) => Locals.TryGetValue(symbol, out var local) ? local : Outer?.LocalOf(symbol);

    /// <summary>The local function of this frame's level, or of a level around it.</summary>
    public HostedFunction? FunctionOf(ISymbol symbol) =>
        Functions.TryGetValue(symbol, out var function) ? function : Outer?.FunctionOf(symbol);

    /// <summary>What stands in front of a static member of a frame around this one, where a name of this one hides it.</summary>
    public string Prefix(ISymbol member, string name)
    {
        if (Outer is null || !Names.Takes(name))
            return "";
        var owner = this;
        while (owner.Outer is { } outer && !owner.Locals.ContainsKey(member) && !owner.Functions.ContainsKey(member))
            owner = outer;
        return owner == this ? "" : owner.FrameName + FactoryHeader.FrameTypeParameters(owner.Declaration.Syntax) + ".";
    }

    /// <summary>Says that code of this frame uses the scope object.</summary>
    public void Reach(ScopeClass scope)
    {
        if (!Scopes.Contains(scope))
            OuterScopes.Add(scope);
    }

    /// <summary>A number for a closure class that no other in the method's file has.</summary>
    public int NewScopeNumber() => Outer?.NewScopeNumber() ?? ++_scopes;

    /// <summary>Whether the call becomes one of the task's factory.</summary>
    public bool IsRedirected(InvocationExpressionSyntax call) =>
        CallParser.NameOf(call) is { } name
        && MayBeTask(name)
        && Redirection.InBody(call, Model, ExtensionBlocks.Host(Symbol), Cancellation) == Refusal.None;

    // Most calls are told from calls of tasks by the name alone.
    private bool MayBeTask(SimpleNameSyntax name) =>
        (_taskNames ??= TaskNameSet.Of(Model.Compilation, Cancellation)).Contains(name.Identifier.ValueText);

    /// <summary>For what cannot stand in code that compiles, as far as anybody knows.</summary>
    public void Refuse(string construct, SyntaxNode at) => Refuse(FallbackCause.Fault, construct, at);

    public void Refuse(FallbackCause cause, string construct, SyntaxNode at) => Refuse(cause, construct, at.GetLocation());

    public void Refuse(FallbackCause cause, string construct, Location at) => Reason ??= new FallbackReason(cause, construct, at);

    /// <summary>Tells of an object that is made at an await, or kept across one.</summary>
    public void Allocate(string what, SyntaxNode? at)
    {
        var method = this;
        while (method.Outer is { } outer)
            method = outer;
        if (at is not null)
            Allocations.Add(new Allocation(new TextSpan(at.SpanStart - method.Declaration.Syntax.SpanStart, at.Span.Length), what));
    }

    /// <summary>A name of the stem that this method has not given yet: <c>__for1</c>, <c>__for2</c>.</summary>
    public string Fresh(string stem)
    {
        _numbers.TryGetValue(stem, out var number);
        _numbers[stem] = ++number;
        return "__" + stem + number;
    }

    public Label NewLabel(string stem) => new(Fresh(stem));

    public Local NewTemp(string stem, ITypeSymbol type, SyntaxNode at)
    {
        if (type.IsRefLikeType)
            Refuse("a ref struct value is needed before and after an await", at);
        return NewTemp(stem, TypeText(type), type, at);
    }

    public Local NewTemp(string stem, string typeText, ITypeSymbol? type, SyntaxNode at)
    {
        var temp = new Local(Fresh(stem), type, typeText) { Location = at.GetLocation() };
        AllLocals.Add(temp);
        return temp;
    }

    /// <summary>A temporary that is kept although its type cannot be written.</summary>
    public Local NewUnnamed(string stem, ITypeSymbol type, SyntaxNode at)
    {
        Allocate("a box, since the type of what is awaited has no name", at);
        var local = new Local(Fresh(stem), type, "");
        AllLocals.Add(local);
        Keep(local, type);
        return local;
    }

    /// <summary>Keeps the local in a box: its type cannot be written.</summary>
    public void Keep(Local local, ITypeSymbol type)
    {
        if (local.Scope is null)
        {
            local.Storage = Storage.Top;
            local.Box = Fresh("kept");
            local.Boxed = UnnamedTypes.Variable(type, "this." + local.Box);
        }
        else
        {
            local.BoxedIn = box => UnnamedTypes.Variable(type, box);
        }
    }

    public IEnumerable<SymbolDisplayPart> TypeParts(ITypeSymbol type)
    {
        TypeText(type);
        return _types.Parts(type);
    }

    /// <summary>Whether <c>var</c> is a type of the user's here, and nothing infers types.</summary>
    public bool HasVarType => _types.HasVar || Outer is { HasVarType: true };

    /// <summary>Whether the name means a parameter or member here, and not a type.</summary>
    public bool IsMember(string name) =>
        Outer is null
            ? Symbol.Parameters.Any(parameter => parameter.Name == name) || _types.IsMember(name)
            : TypeNames.IsMember(Model, Body.SpanStart, name);

    /// <summary>What a variable of ours is declared with.</summary>
    public string Var(string type) => HasVarType ? type : "var";

    /// <summary>The type as the user would write it in this method.</summary>
    public string TypeText(ITypeSymbol type)
    {
        if (HasVarType && !TypeNames.CanName(type))
            Refuse(
                FallbackCause.ReservedName,
                "a type called 'var', beside a value whose type has no name",
                Declaration.Identifier.GetLocation()
            );
        if (TypeTree.HasFileLocal(type))
            Refuse(FallbackCause.FileLocalType, "a file-local type cannot be named in another file", Declaration.Identifier.GetLocation());
        if (TypeTree.HasError(type))
            Refuse(FallbackCause.MissingType, "it has a value of a type that CoGen cannot see", Declaration.Identifier.GetLocation());
        return _types.Of(type);
    }
}
