using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Lowering.Code;

/// <summary>Where a local lives in the generated code.</summary>
internal enum Storage
{
    /// <summary>A C# local, declared where the user declares it.</summary>
    Inline,

    /// <summary>A C# local, declared at the top of the resume method.</summary>
    Top,

    /// <summary>A field of the frame: live across a suspension.</summary>
    Field,

    /// <summary>A field of a closure class: captured by a lambda or a local function.</summary>
    Scope,
}

/// <summary>A local of the frame's own level: the user's, a parameter, or a temporary.</summary>
internal sealed class Local(string sourceName, ITypeSymbol? type, string typeText)
{
    public string SourceName { get; } = sourceName;

    public ITypeSymbol? Type { get; } = type;

    public string TypeText { get; } = typeText;

    /// <summary>The final name, unique among what it could be mistaken for.</summary>
    public string Name { get; set; } = sourceName;

    public Storage Storage { get; set; } = Storage.Inline;

    public ScopeClass? Scope { get; set; }

    /// <summary>Its declaration stands in a block of its own, so that it must be declared further out.</summary>
    public bool MustNotBeInline { get; set; }

    public bool IsParameter { get; init; }

    /// <summary>What stands in front of its field: what the trimmer knows of a parameter.</summary>
    public string Mark { get; init; } = "";

    /// <summary>Starts at this value in each run of the resume method and is never kept.</summary>
    public string? StartValue { get; init; }

    /// <summary><c>ref</c> and <c>ref readonly</c> locals: text in front of the type.</summary>
    public string RefText { get; init; } = "";

    public bool IsConst { get; init; }

    public Location? Location { get; init; }

    /// <summary>The frame's field for the box of a value whose type cannot be written; the local itself is then a ref to what is in it.</summary>
    public string? Box { get; set; }

    /// <summary>What the local refers to, in the box.</summary>
    public string? Boxed { get; set; }

    /// <summary>What a reference, or a <c>ref struct</c>, starts as where its type cannot be written.</summary>
    public string? Nothing { get; set; }

    /// <summary>For a captured local whose type cannot be written: from its field to the variable in the box there.</summary>
    public Func<string, string>? BoxedIn { get; set; }

    /// <summary>The pointer that holds it in its place while pointers to it are used, should it live in a field.</summary>
    public string? Pin { get; set; }

    public bool IsPinned => Pin is not null && Storage == Storage.Field;

    public bool IsInline => Storage == Storage.Inline;

    /// <summary>How code at the frame's level names it.</summary>
    public string Reference => Scope is null ? Name : InScope(Scope.Field + "." + Name);

    /// <summary>How a local function that became a method of <paramref name="host"/> names it.</summary>
    public string ReferenceIn(ScopeClass host) => Scope == host ? InScope(Name) : Reference;

    private string InScope(string field) => BoxedIn is null ? field : BoxedIn(field);

    /// <summary>In a pattern, the designation that is copied into a local declared elsewhere. No other name of ours ends so.</summary>
    public string PatternName => $"__{Name.TrimStart('@')}{Scope?.Suffix}_";
}
