using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>What the blocking analysis asks of symbols, resolved once a compilation.</summary>
internal sealed class BlockingSymbols(Compilation compilation, CoGenSymbols cogen, IEnumerable<BlockingEntry> own)
{
    private readonly INamedTypeSymbol? _socket = compilation.GetTypeByMetadataName("System.Net.Sockets.Socket");
    private readonly INamedTypeSymbol? _listener = compilation.GetTypeByMetadataName("System.Net.Sockets.TcpListener");
    private readonly INamedTypeSymbol? _client = compilation.GetTypeByMetadataName("System.Net.Sockets.TcpClient");
    private readonly INamedTypeSymbol? _udp = compilation.GetTypeByMetadataName("System.Net.Sockets.UdpClient");
    private readonly INamedTypeSymbol? _stream = compilation.GetTypeByMetadataName("System.Net.Sockets.NetworkStream");
    private readonly INamedTypeSymbol? _task = compilation.GetTypeByMetadataName("System.Threading.Tasks.Task");

    /// <summary>Whether queryables may be queries on a database.</summary>
    public bool HasEntityFramework { get; } =
        (
            compilation.GetTypeByMetadataName("Microsoft.EntityFrameworkCore.DbContext")
            ?? compilation.GetTypeByMetadataName("System.Data.Entity.DbContext")
        )
        is not null;

    /// <summary>The entry for a call that blocks by what it is called on: the reader of a console, a query on a database.</summary>
    public BlockingEntry? FindByReceiver(IInvocationOperation call) =>
        BlockingReaders.Find(call) ?? BlockingQueries.Find(call, HasEntityFramework);

    /// <summary>Under which a task's result is found, whatever gives it: Task&lt;T&gt;.Result.</summary>
    public object TaskResult { get; } =
        (object?)compilation.GetTypeByMetadataName("System.Threading.Tasks.Task`1")?.GetMembers("Result").FirstOrDefault()
        ?? nameof(TaskResult);

    public BlockingTable Table { get; } = new(compilation, own);

    public CoGenSymbols CoGen { get; } = cogen;

    /// <summary>The entry for a member used on a receiver of the given static type: its own attribute's, or the table's.</summary>
    public BlockingEntry? Find(ISymbol member, ITypeSymbol? receiver) => OwnAttribute(member) ?? Table.Find(member, receiver);

    public bool IsSocket(ITypeSymbol? type) => Same(type, _socket);

    public bool IsStream(ITypeSymbol? type) => Same(type, _stream);

    public bool IsTask(ITypeSymbol? type) => Same(type, _task);

    public bool IsClient(ITypeSymbol? type) => Same(type, _client);

    public bool IsSys(ISymbol member) => Same(member.ContainingType, CoGen.Sys);

    public bool IsNet(ISymbol member) => Same(member.ContainingType, CoGen.Net);

    /// <summary>A value of this type is a .NET task, one of the awaitables and awaiters made from one, or what a <c>Begin…</c> gave.</summary>
    public static bool IsTaskLike(ITypeSymbol? type) =>
        type?.OriginalDefinition.Name
            is "Task"
                or "ValueTask"
                or "TaskAwaiter"
                or "ValueTaskAwaiter"
                or "ConfiguredTaskAwaitable"
                or "ConfiguredValueTaskAwaitable"
                or "ConfiguredTaskAwaiter"
                or "ConfiguredValueTaskAwaiter"
            && type.ContainingNamespace?.ToDisplayString() is "System.Threading.Tasks" or "System.Runtime.CompilerServices"
        || type is { Name: "IAsyncResult", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary><c>socket.BeginReceive(…)</c></summary>
    public static bool Begins(IMethodSymbol method) =>
        method.ReturnType.Name == "IAsyncResult" && method.Name.StartsWith("Begin", StringComparison.Ordinal);

    /// <summary>A source's task has ended when one of these returns, whoever ended it.</summary>
    public static bool Completes(IMethodSymbol method) =>
        method.ContainingType.Name == "TaskCompletionSource"
        && method.Name
            is "SetResult"
                or "SetException"
                or "SetCanceled"
                or "TrySetResult"
                or "TrySetException"
                or "TrySetCanceled"
                or "SetFromTask"
                or "TrySetFromTask";

    public static bool IsLazy(ITypeSymbol? type) =>
        type
            is INamedTypeSymbol
            {
                Name: "Lazy",
                Arity: 1,
                ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
            };

    /// <summary>What is in a <c>T?</c> has its number, and so has the task of a <c>KeyValuePair</c>.</summary>
    public static bool IsValueOf(ISymbol member) =>
        member is { Name: "Value" or "GetValueOrDefault", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }
        || member.Name == "Value" && IsPairWithTask(member.ContainingType);

    /// <summary>A key with a .NET task: what is known of the one is known of the other.</summary>
    public static bool IsPairWithTask(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "KeyValuePair", TypeArguments: [_, var value] } && IsTaskLike(value);

    public static bool IsLazyValue(IPropertySymbol property) => property.Name == "Value" && IsLazy(property.ContainingType);

    /// <summary>The method that takes a value apart into the target; null for tuples.</summary>
    public static IMethodSymbol? DeconstructOf(ITypeSymbol type, IOperation target)
    {
        var tuple = (target as IDeclarationExpressionOperation)?.Expression ?? target;
        if (type.IsTupleType || tuple is not ITupleOperation { Elements.Length: var count })
            return null;
        return type.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.Length == count);
    }

    /// <summary>A collection of .NET tasks, or something that goes over one.</summary>
    public static bool HoldsTasks(ITypeSymbol? type) =>
        type switch
        {
            IArrayTypeSymbol array => IsTaskLike(array.ElementType),
            // How foreach goes over an array.
            { SpecialType: SpecialType.System_Collections_IEnumerable or SpecialType.System_Collections_IEnumerator } => true,
            // What it holds is one thing.
            { Name: "TaskCompletionSource" or "Lazy" } => false,
            INamedTypeSymbol named => named.TypeArguments.Any(t => IsTaskLike(t) || IsPairWithTask(t))
                || (named.ContainingType is { } outer && HoldsTasks(outer)),
            _ => false,
        };

    public static bool IsOfTasks(ITypeSymbol? type) => IsTaskLike(type) || HoldsTasks(type);

    /// <summary>A collection of what facts are kept of: its elements are told apart.</summary>
    public bool HoldsKnowable(ITypeSymbol? type) =>
        type switch
        {
            IArrayTypeSymbol array => IsTaskLike(array.ElementType)
                || SocketProperty(array.ElementType) is not null
                || IsSocket(array.ElementType),
            INamedTypeSymbol named => named.TypeArguments.Any(t => IsTaskLike(t) || IsSocket(t))
                || (named.ContainingType is { } outer && HoldsKnowable(outer)),
            _ => false,
        };

    /// <summary>Whether facts are kept of values of this type.</summary>
    public bool IsKnowable(ITypeSymbol type) =>
        IsSocket(type) || IsTaskLike(type) || SocketProperty(type) is not null || HoldsKnowable(type);

    /// <summary>Whether it is a socket, or an object around one.</summary>
    public bool IsOfSocket(ITypeSymbol? type) => IsSocket(type) || SocketProperty(type) is not null;

    /// <summary><c>new BlockingCollection&lt;int&gt;(100)</c></summary>
    public static bool HasBound(IObjectCreationOperation made) =>
        made is { Constructor: { } constructor, Type.Name: "BlockingCollection" }
        && constructor.Parameters.Any(p => p.Type.SpecialType == SpecialType.System_Int32);

    /// <summary><c>Channel.CreateUnbounded&lt;int&gt;()</c></summary>
    public static bool MakesUnbounded(IMethodSymbol method) =>
        method.ContainingType is { Name: "Channel", ContainingNamespace.Name: "Channels" }
        && method.Name.StartsWith("CreateUnbounded", StringComparison.Ordinal);

    /// <summary><c>new ValueTask&lt;int&gt;(3)</c>: not one that stands for another task, or for a source.</summary>
    public static bool IsEndedTask(IObjectCreationOperation made) =>
        made is { Type: { Name: "ValueTask" } type, Constructor: { } constructor }
        && IsTaskLike(type)
        && constructor.OriginalDefinition.Parameters.All(p => p.Type.TypeKind != TypeKind.Interface && !IsTaskLike(p.Type));

    /// <summary>The property that gives the socket inside an object of this type.</summary>
    public IPropertySymbol? SocketProperty(ITypeSymbol? type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            var name =
                Same(t, _listener) ? "Server"
                : Same(t, _client) || Same(t, _udp) ? "Client"
                : Same(t, _stream) ? "Socket"
                : null;
            if (name is not null)
                return t.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault();
        }
        return null;
    }

    /// <summary>The Socket property of NetworkStream.</summary>
    public IPropertySymbol? StreamSocket => SocketProperty(_stream);

    private BlockingEntry? OwnAttribute(ISymbol member)
    {
        // The framework does not know them.
        if (CoGen.BlockingAttribute is null || CoGen.IsFramework(member.ContainingAssembly))
            return null;
        foreach (var attribute in member.GetAttributes())
        {
            if (Same(attribute.AttributeClass, CoGen.NonBlockingAttribute))
                return Entry(member, BlockingFamily.None, null);
            if (Same(attribute.AttributeClass, CoGen.BlockingAttribute))
                return Entry(member, BlockingFamily.Wait, attribute.NamedArguments.FirstOrDefault().Value.Value as string);
        }
        return null;
    }

    private static BlockingEntry Entry(ISymbol member, BlockingFamily family, string? form) =>
        new(member.ContainingType.ToDisplayString(), member.Name, null, family, DiagnosticSeverity.Warning, form);

    private static bool Same(ISymbol? a, ISymbol? b) => a is not null && SymbolEqualityComparer.Default.Equals(a, b);
}
