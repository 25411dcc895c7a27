using CoGen.Generator.Diagnostics.Misuse;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>What the rules about misuse share: the symbols they ask for.</summary>
public abstract class MisuseAnalyzer : ReachedCodeAnalyzer
{
    private protected sealed override void Register(ReachedCodeActions code)
    {
        if (MisuseSymbols.TryCreate(code.Compilation) is { } symbols)
            Register(code, symbols);
    }

    /// <summary>Says what the rule looks at.</summary>
    private protected abstract void Register(ReachedCodeActions code, MisuseSymbols symbols);
}
