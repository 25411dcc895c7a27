using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>
/// What readers, writers and wrapping streams stand on: <c>new StreamReader(client.GetStream())</c> waits for the network, one made from a
/// path for a file, and one over memory for nothing. Where that is not seen, nothing is said.
/// </summary>
internal static class StreamSources
{
    /// <summary>The source of what an expression gives, wherever it stands.</summary>
    public static BlockingFamily? Of(IOperation? value) =>
        value switch
        {
            null => null,
            IConversionOperation { OperatorMethod: null } o => Of(o.Operand),
            IObjectCreationOperation o when IsWrapper(o.Type) && o.Arguments is [var first, ..] => OfWrapped(first.Value)
                ?? Of(first.Value),
            IInvocationOperation { TargetMethod: var method } when OfCall(method) is { } source => source,
            _ => Of(value.Type),
        };

    /// <summary>What a stream of a type stands on.</summary>
    public static BlockingFamily? Of(ITypeSymbol? type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            BlockingFamily? family = (t.Name, t.ContainingNamespace?.ToDisplayString()) switch
            {
                ("NetworkStream", "System.Net.Sockets") => BlockingFamily.Network,
                ("SslStream" or "NegotiateStream", "System.Net.Security") => BlockingFamily.Network,
                ("QuicStream", "System.Net.Quic") or ("WebSocketStream", "System.Net.WebSockets") => BlockingFamily.Network,
                ("FileStream", "System.IO") => BlockingFamily.File,
                ("PipeStream", "System.IO.Pipes") => BlockingFamily.Pipe,
                _ => null,
            };
            if (family is not null)
                return family;
        }
        return null;
    }

    /// <summary>What the call opens, or the property gives.</summary>
    public static BlockingFamily? OfCall(ISymbol member) =>
        (member.ContainingType?.Name, member.Name, member.ContainingNamespace?.ToDisplayString()) switch
        {
            // HttpContent has read the whole answer as a rule.
            ("HttpClient", "GetStreamAsync", "System.Net.Http") => BlockingFamily.Network,
            ("WebResponse" or "HttpWebResponse", "GetResponseStream", "System.Net") => BlockingFamily.Network,
            ("HttpListenerRequest", "InputStream", "System.Net") or ("HttpListenerResponse", "OutputStream", "System.Net") =>
                BlockingFamily.Network,
            ("Console", "OpenStandardInput", "System") => BlockingFamily.Console,
            ("File" or "FileInfo", "OpenText" or "CreateText" or "AppendText", "System.IO") => BlockingFamily.File,
            _ => null,
        };

    /// <summary>A path names a file.</summary>
    public static BlockingFamily? OfWrapped(IOperation first) =>
        first.Type?.SpecialType == SpecialType.System_String ? BlockingFamily.File : null;

    public static bool IsWrapper(ITypeSymbol? type) =>
        type
            is {
                Name: "StreamReader"
                    or "StreamWriter"
                    or "BinaryReader"
                    or "BinaryWriter"
                    or "BufferedStream"
                    or "GZipStream"
                    or "DeflateStream"
                    or "ZLibStream"
                    or "BrotliStream"
                    or "CryptoStream"
            }
        && type.ContainingNamespace?.ToDisplayString() is "System.IO" or "System.IO.Compression" or "System.Security.Cryptography";

    /// <summary>Whether the call reads, or writes; of a stream whose own type is in the table, that is found there.</summary>
    public static bool IsUse(IInvocationOperation call, BlockingFamily source) =>
        IsRead(call.TargetMethod) || (source != BlockingFamily.Console && IsWrite(call.TargetMethod));

    /// <summary>Whether it may be such a call.</summary>
    public static bool MayBeUse(IInvocationOperation call) =>
        call.Instance is not null
        && (IsRead(call.TargetMethod) || IsWrite(call.TargetMethod))
        && KindOf(call.TargetMethod.ContainingType) is not null;

    /// <summary>Whether the call reads or writes a stream that it is given: JsonSerializer.Deserialize(stream), memory.CopyTo(stream).</summary>
    public static bool UsesArgument(IMethodSymbol method) =>
        method.Parameters.Any(p => IsStream(p))
        && method.ContainingNamespace?.ToDisplayString().StartsWith("System.", StringComparison.Ordinal) == true
        && !method.ContainingType.GetMembers(method.Name + "Async").IsEmpty;

    public static bool IsStream(IParameterSymbol? parameter) => KindOf(parameter?.Type as INamedTypeSymbol) is not null;

    public static BlockingEntry Entry(IMethodSymbol method, BlockingFamily source) =>
        new(
            method.ContainingType.ToDisplayString(),
            method.Name,
            null,
            source,
            source == BlockingFamily.File ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            AsyncTwin.IsThere(method) ? "{this}.{name}Async{types}({args})" : null
        );

    private static bool IsRead(IMethodSymbol method) =>
        KindOf(method.ContainingType) switch
        {
            "TextReader" => method.Name is "Read" or "ReadLine" or "ReadToEnd" or "ReadBlock" or "Peek",
            "BinaryReader" => method.Name == "PeekChar" || method.Name.StartsWith("Read", StringComparison.Ordinal),
            "Stream" => method.Name is "Read" or "ReadByte" or "ReadExactly" or "ReadAtLeast" or "CopyTo",
            _ => false,
        };

    private static bool IsWrite(IMethodSymbol method) =>
        KindOf(method.ContainingType) switch
        {
            "TextWriter" => method.Name is "Write" or "WriteLine" or "Flush",
            "BinaryWriter" => method.Name is "Write" or "Write7BitEncodedInt" or "Write7BitEncodedInt64",
            "Stream" => method.Name is "Write" or "WriteByte" or "Flush",
            _ => false,
        };

    private static string? KindOf(INamedTypeSymbol? type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t.Name is "TextReader" or "TextWriter" or "BinaryReader" or "BinaryWriter" or "Stream")
                return t.ContainingNamespace is { Name: "IO", ContainingNamespace.Name: "System" } ? t.Name : null;
        }
        return null;
    }
}
