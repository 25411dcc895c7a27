namespace CoGen.Generator.Lowering.Code;

/// <summary>The lowered method: a list of these, nested only where C# needs a <c>try</c>.</summary>
internal abstract class Node
{
    /// <summary>The user's line this came from.</summary>
    public SourceSpan? Span { get; set; }

    /// <summary>Whether control never goes on behind it, and C# sees that.</summary>
    public virtual bool Leaves => false;

    /// <summary>Whether control never comes to the end of the nodes.</summary>
    public static bool Leave(List<Node> nodes) =>
        nodes.FindLast(static node => node is not (RemarkNode or LabelNode { Label.IsUsed: false })) is { Leaves: true };
}

/// <summary>A statement without a suspension, or a line of bookkeeping.</summary>
internal sealed class CodeNode(Text text) : Node
{
    public Text Text { get; } = text;

    public bool Ends { get; init; }

    public override bool Leaves => Ends;

    /// <summary>Whether the text is a whole block, braces and all.</summary>
    public bool IsBlock { get; init; }

    /// <summary>Written only if this local is declared here: a declaration without a value.</summary>
    public Local? OnlyIfInline { get; init; }
}

/// <summary>Comments and blank lines of the user's, where their statement was taken apart.</summary>
internal sealed class RemarkNode(string text) : Node
{
    /// <summary>Empty for a blank line.</summary>
    public string Text { get; } = text;
}

internal sealed class LabelNode(Label label) : Node
{
    public Label Label { get; } = label;
}

/// <summary><c>goto</c>, perhaps on a condition.</summary>
internal sealed class JumpNode(Label target) : Node
{
    public Label Target { get; } = target;

    public Text? Condition { get; init; }

    /// <summary>Whether the jump is made when the condition holds, or when it does not.</summary>
    public bool When { get; init; } = true;

    public override bool Leaves => Condition is null;
}

/// <summary>A C# <c>switch</c> that only jumps.</summary>
internal sealed class DispatchNode(Text value) : Node
{
    public Text Value { get; } = value;

    /// <summary><c>checked</c> or <c>unchecked</c>, where that is around it.</summary>
    public string? Checked { get; init; }

    /// <summary>Each arm's <c>case …</c> labels, where they lead, and the guard's place.</summary>
    public List<(Text Case, Label Target, SourceSpan? Guard)> Arms { get; } = [];

    /// <summary>Whether some arm takes whatever comes.</summary>
    public bool HasDefault => Arms.Any(static arm => arm.Case.Is("default:"));

    public override bool Leaves => HasDefault;
}

/// <summary>A point where the frame may suspend.</summary>
internal sealed class SuspendNode(int state, SuspendKind kind, Label resume) : Node
{
    public int State { get; } = state;

    public SuspendKind Kind { get; } = kind;

    public Label Resume { get; } = resume;

    /// <summary>What is started, asked or invoked: a field, or the system call itself.</summary>
    public Text Operand { get; init; } = new();

    /// <summary>The user's line, for the table of places where tasks wait.</summary>
    public int Line { get; init; }

    /// <summary>Where a kill at this point goes: null to return, so that C# runs the <c>finally</c> blocks.</summary>
    public Text? KillExit { get; init; }
}

internal enum SuspendKind
{
    Call,
    SystemCall,
    RetriedSystemCall,
    Awaiter,
}

/// <summary>A <c>try</c> whose block holds suspensions; its handlers hold none.</summary>
internal sealed class TryNode(Label entry) : Node
{
    /// <summary>In front of the <c>try</c>: where the resume switch leads for the states inside.</summary>
    public Label Entry { get; } = entry;

    public List<Node> Body { get; } = [];

    public List<CatchBlock> Catches { get; } = [];

    public List<Node>? Finally { get; set; }

    public override bool Leaves => Leave(Body) && Catches.TrueForAll(static handler => Leave(handler.Body));
}

internal sealed class CatchBlock(Text header, List<Node> body)
{
    public Text Header { get; } = header;

    public List<Node> Body { get; } = body;

    public bool HasFilter { get; init; }
}
