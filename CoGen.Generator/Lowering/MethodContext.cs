using CoGen.Generator.Lowering.Analysis;
using CoGen.Generator.Lowering.Code;
using CoGen.Generator.Lowering.Hoisting;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering;

/// <summary>What the passes over one method share: its symbols, and what they have found and made so far.</summary>
internal sealed class MethodContext
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly Dictionary<SyntaxNode, ISymbol?> _symbols = [];
    private readonly TypeNames _types;
    private HashSet<string>? _taskNames;

    public MethodContext(MethodDeclarationSyntax syntax, IMethodSymbol symbol, SemanticModel model, CancellationToken cancellation)
    {
        Syntax = syntax;
        Symbol = symbol;
        Model = model;
        Cancellation = cancellation;
        Body = (SyntaxNode?)syntax.Body ?? syntax.ExpressionBody!.Expression;
        Awaits = new AwaitMap(Body);
        Stops = new StopMap(Body);
        Captured = new CaptureMap(syntax, Body, model, cancellation);
        _types = TypeNames.In(symbol, model, Body.SpanStart);
        Bridges = new Bridges(symbol);
        Accessors = new Accessors(this);
        UnnamedTypes = new UnnamedTypes(this);
    }

    public MethodDeclarationSyntax Syntax { get; }
    public IMethodSymbol Symbol { get; }
    public SemanticModel Model { get; }
    public CancellationToken Cancellation { get; }

    /// <summary>The block, or the expression behind the arrow.</summary>
    public SyntaxNode Body { get; }

    public AwaitMap Awaits { get; }
    public StopMap Stops { get; }
    public CaptureMap Captured { get; }
    public Bridges Bridges { get; }
    public Accessors Accessors { get; }
    public UnnamedTypes UnnamedTypes { get; }
    public FrameNames Names { get; } = new();

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

    /// <summary>The fields that hold what is awaited: one for each type.</summary>
    public AwaitFields AwaitFields { get; } = new();

    /// <summary>Expressions already lowered: what stands for them when the text around them is rendered.</summary>
    public Dictionary<SyntaxNode, Text> Replacements { get; } = [];

    /// <summary>Why the method cannot be rewritten: the first thing found.</summary>
    public FallbackReason? Reason { get; private set; }

    /// <summary>The number of awaits found so far.</summary>
    public int States { get; set; }

    /// <summary>Whether code copied into the frame uses the user's <c>this</c>.</summary>
    public bool UsesThis { get; set; }

    public bool IsVoid => ((INamedTypeSymbol)Symbol.ReturnType).Arity == 0;

    public ITypeSymbol? ResultType => IsVoid ? null : ((INamedTypeSymbol)Symbol.ReturnType).TypeArguments[0];

    /// <summary>What the expression names; asked more than once of most names.</summary>
    public ISymbol? SymbolOf(SyntaxNode node)
    {
        if (!_symbols.TryGetValue(node, out var symbol))
            _symbols.Add(node, symbol = Model.GetSymbolInfo(node, Cancellation).Symbol);
        return symbol;
    }

    /// <summary>Whether some task bears the name: most calls are told from calls of tasks by that alone.</summary>
    public bool MayBeTask(SimpleNameSyntax name) =>
        (_taskNames ??= TaskNameSet.Of(Model.Compilation, Cancellation)).Contains(name.Identifier.ValueText);

    public void Refuse(string construct, SyntaxNode at) => Refuse(FallbackCause.RareForm, construct, at);

    public void Refuse(FallbackCause cause, string construct, SyntaxNode at) => Refuse(cause, construct, at.GetLocation());

    public void Refuse(FallbackCause cause, string construct, Location at) => Reason ??= new FallbackReason(cause, construct, at);

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
            Refuse(FallbackCause.RefValue, "a ref struct value is needed before and after an await", at);
        return NewTemp(stem, TypeText(type), type, at);
    }

    public Local NewTemp(string stem, string typeText, ITypeSymbol? type, SyntaxNode at)
    {
        var temp = new Local(Fresh(stem), type, typeText) { Location = at.GetLocation() };
        AllLocals.Add(temp);
        return temp;
    }

    /// <summary>A temporary that is kept although its type cannot be written.</summary>
    public Local NewUnnamed(string stem, ITypeSymbol type)
    {
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

    /// <summary>The type as the user would write it in this method.</summary>
    public string TypeText(ITypeSymbol type)
    {
        if (TypeTree.HasFileLocal(type))
            Refuse(FallbackCause.FileLocalType, "a file-local type cannot be named in another file", Syntax.Identifier.GetLocation());
        return _types.Of(type);
    }
}
