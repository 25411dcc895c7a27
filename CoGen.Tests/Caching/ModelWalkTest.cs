using System.Collections;
using System.Reflection;
using CoGen.Generator;
using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CoGen.Tests.Caching;

/// <summary>
/// Walks all objects that the generator's named steps hand on, field by field: a symbol, node, location or compilation among them
/// would keep whole compilations alive and never be equal to its successor.
/// </summary>
public class ModelWalkTest
{
    private static readonly Type[] Forbidden =
    [
        typeof(ISymbol),
        typeof(SyntaxNode),
        typeof(SyntaxTree),
        typeof(Location),
        typeof(Compilation),
        typeof(SemanticModel),
        typeof(Delegate),
    ];

    [Fact]
    public void ModelsHoldNothingOfTheCompilation()
    {
        var result = TestCompilation
            .Generate(
                """
                #define X
                using System.Text;
                namespace App
                {
                    using System.IO;
                    partial class Outer<T>
                    {
                        internal partial record struct Inner
                        {
                            [CoTask] public async CoTask<T> M<U>(T t, params U[] us) where U : class { await Sys.Yield(); return t; }
                        }
                        CoTask<T> Call(T t) { var i = new Inner(); return i.M(t, "a"); }
                    }
                }
                """
            )
            .GetRunResult();
        var values = StepNames
            .All.SelectMany(name => result.Results.Single().TrackedSteps[name])
            .SelectMany(run => run.Outputs)
            .Select(output => output.Value)
            .ToList();
        Assert.True(values.Count >= StepNames.All.Count);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var value in values)
            Walk(value, value.GetType().Name, seen);
        Assert.Contains(seen, value => value is string text && text.Contains("M__Task"));
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null || value.GetType().IsPrimitive || value.GetType().IsEnum)
            return;
        Assert.True(!Forbidden.Any(type => type.IsInstanceOfType(value)), $"{path} is a {value.GetType()}");
        if (!value.GetType().IsValueType && !seen.Add(value))
            return;
        if (value is string)
            return;
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                Walk(item, path + "[]", seen);
            return;
        }
        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (
                var field in type.GetFields(
                    BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
                )
            )
                Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
        }
    }
}
