using System.Collections.Concurrent;
using CoGen.Generator.Diagnostics.Blocking;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>What is known of the functions of a compilation, each looked at once, and only when a task leads to it.</summary>
internal sealed class SummaryCache(Compilation compilation, BlockingSymbols symbols)
{
    private readonly Implementations _implementations = new(compilation);

    public Compilation Compilation => compilation;

    public BlockingSymbols Symbols => symbols;

    public Implementations Implementations => _implementations;

    public ConcurrentDictionary<ISymbol, FunctionSummary> Known { get; } = new(SymbolEqualityComparer.Default);

    public ConcurrentDictionary<IFieldSymbol, FieldValue> Fields { get; } = new(SymbolEqualityComparer.Default);

    public SummaryWalk Walk(CancellationToken cancellation) => new(this, cancellation);
}
