namespace CoGen.CompilerServices;

/// <summary>The user's name for a method, from the compiler's name for its state machine.</summary>
internal static class FallbackName
{
    // Server.<Handle>d__3 and Server.<>c__DisplayClass0_0.<<Main>g__Handle|0>d: the method is Server.Handle.
    internal static string Of(Type machine)
    {
        var name = machine.Name;
        var local = name.IndexOf("g__", StringComparison.Ordinal);
        var start = local >= 0 ? local + 3 : name.LastIndexOf('<') + 1;
        var end = name.IndexOfAny(['|', '>'], start);
        var method = end > start ? name[start..end] : name;
        var owner = machine.DeclaringType;
        while (owner is { Name: ['<', ..], DeclaringType: not null })
            owner = owner.DeclaringType;
        return owner is null ? method : $"{owner.Name}.{method}";
    }
}
