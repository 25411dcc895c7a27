using CoGen.Generator.Lowering;
using CoGen.Generator.Lowering.Code;

namespace CoGen.Generator.Emit;

/// <summary>
/// Writes a local function that calls what asks for its caller's name, which is that of the user's method: a method of that name, in a
/// class of its own, since several functions may need it.
/// </summary>
internal sealed class NamedFunctionEmitter(MethodContext context, SourceWriter writer)
{
    public void Emit(HostedFunction function)
    {
        writer.WriteLine("// What is called below asks for the name of its caller.");
        if (function.Host is { } host)
            Open(function, host);
        else
            Open(function);
        FrameEmitter.Declaration(writer, function);
        writer.CloseBrace();
    }

    private void Open(HostedFunction function)
    {
        writer.WriteLine($"private static class {function.Name}");
        writer.OpenBrace();
    }

    // One object for each of the host, so that delegates of the function are equal.
    private void Open(HostedFunction function, ScopeClass host)
    {
        var field = context.Fresh("named");
        var type = context.Fresh("Named");
        writer.WriteLine($"private {type}? {field};");
        writer.WriteLine($"public {type} {function.Name} => {field} ??= new({host.Field}: this);");
        writer.EndLine();
        writer.WriteLine($"public sealed class {type}({host.Name} {host.Field})");
        writer.OpenBrace();
        if (host.LinksThis)
            Link(context.TypeText(context.Symbol.ContainingType), "__this");
        foreach (var link in host.Links.OrderBy(static link => link.Depth))
            Link(link.Name, link.Field);

        void Link(string linked, string name) => writer.WriteLine($"private ref {linked} {name} => ref {host.Field}.{name};");
    }
}
