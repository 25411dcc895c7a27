using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>What the misuse rules ask of symbols, resolved once a compilation.</summary>
internal sealed class MisuseSymbols
{
    private readonly INamedTypeSymbol? _systemCall;
    private readonly INamedTypeSymbol? _handle;
    private readonly INamedTypeSymbol? _scheduler;
    private readonly INamedTypeSymbol? _sys;

    private MisuseSymbols(Compilation compilation)
    {
        _systemCall = compilation.GetTypeByMetadataName("CoGen.ISystemCall");
        _handle = compilation.GetTypeByMetadataName("CoGen.CoHandleBase");
        _scheduler = compilation.GetTypeByMetadataName("CoGen.Scheduler");
        _sys = compilation.GetTypeByMetadataName("CoGen.Sys");
        AsyncLocal = compilation.GetTypeByMetadataName("System.Threading.AsyncLocal`1");
    }

    public INamedTypeSymbol? AsyncLocal { get; }

    /// <summary>Null when the compilation does not know CoGen: then there is nothing to analyze.</summary>
    public static MisuseSymbols? TryCreate(Compilation compilation) =>
        compilation.GetTypeByMetadataName(RuntimeNames.TaskAttribute) is null ? null : new(compilation);

    /// <summary>A system call that is a value, and so does nothing until it is awaited; a handle's task runs by itself.</summary>
    public bool IsSystemCall(ITypeSymbol? type) =>
        type is { IsValueType: true } && _systemCall is not null && Implements(type, _systemCall);

    public bool IsHandle(ITypeSymbol? type) => Same(type?.BaseType, _handle);

    public bool IsScheduler(ITypeSymbol? type) => Same(type, _scheduler);

    public bool IsSys(IMethodSymbol method) => Same(method.ContainingType, _sys);

    /// <summary>Sys.Spawn, scheduler.Run and the like: the call starts the task given to it.</summary>
    public bool Starts(IMethodSymbol method) =>
        method.Name is "Spawn" or "Start" or "Run" or "RunAsync" && (IsSys(method) || IsScheduler(method.ContainingType));

    /// <summary>Whether the call makes a new task: it returns one, and is a task itself or was given none to hand on.</summary>
    public static bool MakesTask(IInvocationOperation call) =>
        (
            RuntimeNames.IsTaskType(call.TargetMethod.OriginalDefinition.ReturnType)
            || (call.TargetMethod.MethodKind == MethodKind.DelegateInvoke && RuntimeNames.IsTaskType(call.TargetMethod.ReturnType))
        )
        && (
            call.TargetMethod.IsAsync
            || RuntimeNames.IsMarked(call.TargetMethod)
            || !IsTask(call.Instance) && !call.Arguments.Any(a => IsTask(a.Value))
        );

    private static bool IsTask(IOperation? value) => value?.Type is { } type && RuntimeNames.IsTaskType(type);

    private static bool Implements(ITypeSymbol type, INamedTypeSymbol contract) => type.AllInterfaces.Any(i => Same(i, contract));

    private static bool Same(ISymbol? a, ISymbol? b) => a is not null && SymbolEqualityComparer.Default.Equals(a, b);
}
