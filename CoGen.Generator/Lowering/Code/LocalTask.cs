using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Code;

/// <summary>
/// A <c>[CoTask]</c> local function. It becomes a frame of its own within the frame around it, and its hosted function becomes the
/// frame's factory, so that its calls, and delegates of it, are those of any other local function.
/// </summary>
internal sealed class LocalTask(LocalFunctionStatementSyntax syntax, IMethodSymbol symbol, HostedFunction function, string frameName)
{
    public LocalFunctionStatementSyntax Syntax { get; } = syntax;

    public IMethodSymbol Symbol { get; } = symbol;

    public HostedFunction Function { get; } = function;

    public string FrameName { get; } = frameName;

    /// <summary>The lowered function; null where it falls back.</summary>
    public (MethodContext Context, List<Node> Nodes)? Frame { get; set; }

    /// <summary>Why it falls back.</summary>
    public FallbackReason? Reason { get; set; }
}
