using CoGen.Generator.Lowering;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Parsing;

/// <summary>Whether the user has given a name himself that a task's factory or frame would have: <c>Work__Task</c> beside <c>Work</c>.</summary>
internal static class TakenNames
{
    public static bool Any(IMethodSymbol method)
    {
        var host = ExtensionBlocks.Host(method);
        var frame = TaskNames.Frame(method);
        return IsTaken(TaskNames.Factory(method)) || IsTaken(TaskNames.CallFactory(method)) || IsTaken(frame);

        bool IsTaken(string name) =>
            host.Name == name
            || host.TypeParameters.Any(type => type.Name == name)
            || host.GetMembers(name).Any(IsUsers)
            || (name == frame && ExtensionBlocks.TypeParameters(method).Any(type => type.Name == name));
    }

    // The analyzers see what the generator has written.
    private static bool IsUsers(ISymbol member) =>
        member.DeclaringSyntaxReferences.Any(static reference => !OwnOutput.Is(reference.SyntaxTree));
}
