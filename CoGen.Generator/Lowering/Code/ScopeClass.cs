namespace CoGen.Generator.Lowering.Code;

/// <summary>
/// The captured locals of one of the user's scopes. An object is made each time the scope is entered, as the compiler does, so that
/// the lambdas of each iteration see their own.
/// </summary>
internal sealed class ScopeClass(int number, ScopeClass? outer)
{
    public string Name { get; } = "__Scope" + number;

    /// <summary>The frame's field for the current object.</summary>
    public string Field { get; } = "__scope" + number;

    /// <summary>Sets apart names that are unique only within their scope.</summary>
    public string Suffix { get; } = "_" + number;

    public ScopeClass? Outer { get; } = outer;

    public int Depth { get; } = outer is null ? 0 : outer.Depth + 1;

    public List<Local> Locals { get; } = [];

    /// <summary>Local functions whose innermost captured local is here.</summary>
    public List<HostedFunction> Functions { get; } = [];

    /// <summary>The outer scope objects that local functions here use.</summary>
    public HashSet<ScopeClass> Links { get; } = [];

    /// <summary>Whether a local function here uses the user's <c>this</c>.</summary>
    public bool LinksThis { get; set; }
}

/// <summary>A local function that became a method: of a closure class, or static in the frame when it captures nothing.</summary>
internal sealed class HostedFunction(string name, ScopeClass? host)
{
    public string Name { get; } = name;

    public ScopeClass? Host { get; } = host;

    /// <summary>
    /// The name of the user's method, where the function calls what asks for its caller's name: the compiler gives it that, and so the
    /// function must be a method of that name, in a class that has the function's own.
    /// </summary>
    public string? Caller { get; set; }

    /// <summary>What its host calls it.</summary>
    public string Called => Caller is null ? Name : $"{Name}.{Caller}";

    /// <summary>The whole function; of a rewritten task its header.</summary>
    public Text? Declaration { get; set; }

    /// <summary>Whether it is marked <c>[CoTask]</c>.</summary>
    public bool IsTask { get; init; }

    /// <summary>Whether a frame awaits it, and keeps the frame that it makes.</summary>
    public bool IsKept { get; set; }

    /// <summary>For callers that keep its frame: the header, or of a function that is not rewritten the whole.</summary>
    public Text? CallDeclaration { get; set; }

    /// <summary>The rewritten task that it makes.</summary>
    public LocalTask? Task { get; set; }

    /// <summary><c>checked</c> or <c>unchecked</c>, where that is around it.</summary>
    public string? Checked { get; init; }

    /// <summary>The user's, in front of it.</summary>
    public List<string> Comments { get; } = [];

    /// <summary>Where it stands in the user's file.</summary>
    public SourceSpan? Place { get; set; }
}
