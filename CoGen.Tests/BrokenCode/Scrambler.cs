using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace CoGen.Tests.BrokenCode;

/// <summary>Source as it stands while somebody types, and worse.</summary>
internal static class Scrambler
{
    private const int MostChanges = 5;
    private const int MostRemoved = 12;

    /// <summary>Deletes, doubles and swaps some tokens, or cuts the rest off.</summary>
    public static string Scramble(string source, Random random)
    {
        var tokens = CSharpSyntaxTree
            .ParseText(source, TestCompilation.ParseOptions)
            .GetRoot()
            .DescendantTokens()
            .Select(token => token.ToFullString())
            .ToList();
        for (var change = random.Next(1, MostChanges); change > 0 && tokens.Count > 0; change--)
            Change(tokens, random);
        return string.Concat(tokens);
    }

    private static void Change(List<string> tokens, Random random)
    {
        var at = random.Next(tokens.Count);
        switch (random.Next(6))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.RemoveRange(at, tokens.Count - at);
                break;
            case 2:
                tokens.Insert(at, tokens[random.Next(tokens.Count)]);
                break;
            case 3:
                tokens[at] = tokens[random.Next(tokens.Count)];
                break;
            case 4:
                tokens[at] = tokens[at][..random.Next(tokens[at].Length + 1)];
                break;
            default:
                tokens.RemoveRange(at, Math.Min(random.Next(MostRemoved), tokens.Count - at));
                break;
        }
    }
}
