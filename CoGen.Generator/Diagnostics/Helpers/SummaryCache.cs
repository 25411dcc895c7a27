using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CoGen.Generator.Diagnostics.Blocking;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>What is known of the functions of a compilation, each looked at once, and only when a task leads to it.</summary>
internal sealed class SummaryCache(Compilation compilation, BlockingSymbols symbols)
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<AnalyzerOptions, SummaryCache>> All = new();

    private readonly Implementations _implementations = new(compilation);

    /// <summary>One for all rules.</summary>
    public static SummaryCache Of(Compilation compilation, AnalyzerOptions options, CoGenSymbols cogen) =>
        All.GetOrCreateValue(compilation)
            .GetOrAdd(options, options => new(compilation, new BlockingSymbols(compilation, cogen, OwnBlockingApis.Read(options))));

    public Compilation Compilation => compilation;

    public BlockingSymbols Symbols => symbols;

    public Implementations Implementations => _implementations;

    public ConcurrentDictionary<ISymbol, FunctionSummary> Known { get; } = new(SymbolEqualityComparer.Default);

    public ConcurrentDictionary<ISymbol, FieldValue> Fields { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>See <see cref="OtherNames"/>.</summary>
    public Origin? OtherNameOf(IPropertySymbol property) =>
        _otherNames.GetOrAdd(property.OriginalDefinition, p => OtherNames.Of((IPropertySymbol)p, compilation));

    /// <summary>See <see cref="KeptArguments"/>.</summary>
    public ImmutableArray<ISymbol> PlacesOf(IParameterSymbol parameter) =>
        _keptArguments.GetOrAdd(parameter.OriginalDefinition, p => KeptArguments.PlacesOf((IParameterSymbol)p, compilation));

    /// <summary>See <see cref="MadeTypes"/>.</summary>
    public ITypeSymbol? TypeMadeBy(IMethodSymbol function) =>
        _madeTypes.GetOrAdd(function.OriginalDefinition, f => MadeTypes.Of((IMethodSymbol)f, compilation));

    /// <summary>See <see cref="SynchronousCompletion"/>.</summary>
    public ConcurrentDictionary<(IMethodSymbol Method, string Given), bool> EndingAtOnce { get; } = new();

    /// <summary>The places in each task's body that may block.</summary>
    public ConcurrentDictionary<SyntaxNode, IReadOnlyList<BlockingSite>> Sites { get; } = new();

    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ISymbol>> _keptArguments = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ITypeSymbol?> _madeTypes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Origin?> _otherNames = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _mayLeave = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _holdsKnowable = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the function is one of this compilation that could do something to a socket or .NET task of its caller's.</summary>
    public bool MayLeave(IMethodSymbol function) =>
        !function.OriginalDefinition.DeclarationsIn(compilation).IsEmpty
        && (
            function.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction
            || ExtensionBlocks.Parameters(function).Any(p => symbols.IsKnowable(p.Type) || HoldsKnowable(p.Type))
            || _mayLeave.GetOrAdd(
                function.ContainingType.OriginalDefinition,
                type => HoldsKnowable((INamedTypeSymbol)type) || TypesKeptBy((INamedTypeSymbol)type).Any(HoldsKnowable)
            )
        );

    /// <summary>Whether a type of this compilation has a field with a socket or .NET task, or something around one.</summary>
    public bool HoldsKnowable(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class }
        && !type.DeclarationsIn(compilation).IsEmpty
        && _holdsKnowable.GetOrAdd(
            type.OriginalDefinition,
            holder =>
                TypesKeptBy((INamedTypeSymbol)holder).Any(t => symbols.IsOfSocket(t) || BlockingSymbols.IsTaskLike(t))
                || (((INamedTypeSymbol)holder).BaseType is { } parent && HoldsKnowable(parent))
        );

    /// <summary>In fields, or as a primary constructor's parameter.</summary>
    private static IEnumerable<ITypeSymbol> TypesKeptBy(INamedTypeSymbol type) =>
        type.GetMembers()
            .SelectMany(m =>
                m switch
                {
                    IFieldSymbol field => [field.Type],
                    IMethodSymbol { MethodKind: MethodKind.Constructor } made => made.Parameters.Select(p => p.Type),
                    _ => Enumerable.Empty<ITypeSymbol>(),
                }
            );

    public SummaryWalk Walk(CancellationToken cancellation) => new(this, cancellation);
}
