namespace CoGen.Tests.Conformance.Fuzzing;

// Patterns, switch expressions and queries.
internal sealed partial class BodyGenerator
{
    private string ListPattern(int depth)
    {
        var name = Fresh("v");
        return $"(new[] {{ {Int(depth)}, {Int(depth)} }} is [> 2, .. , var {name}] ? {name} + {Int(depth)} : {Int(depth)})";
    }

    private string PropertyPattern(int depth)
    {
        var name = Fresh("v");
        return $"({Object(depth)} is {{ F: > 2 and var {name}, S.X: < 50 }} ? {name} + {Int(depth)} : {Int(depth)})";
    }

    private string SwitchExpression(int depth)
    {
        var name = Fresh("s");
        return $"({Int(depth)} switch {{ 0 => {Int(depth)}, > 5 and < 60{Guard()} => {Int(depth)}, var {name} => {name} + {Int(depth)} }})";
    }

    private string Pattern(int depth)
    {
        var name = Fresh("v");
        return $"({Int(depth)} is > 3 and var {name} ? {name} + {Int(depth)} : {Int(depth)})";
    }

    private string TuplePattern(int depth)
    {
        var name = Fresh("v");
        return Pick(
            $"(({Int(depth)}, {Int(depth)}) switch {{ (0, _) => {Int(depth)}, (var {name}, > 3){Guard()} => {name} + {Int(depth)}, _ => {Int(depth)} }})",
            $"(({Int(depth)}, {Text(depth)}) is (> 3, {{ Length: > 0 and var {name} }}) ? {name} : {Int(depth)})"
        );
    }

    private string TypePattern(int depth)
    {
        var (number, text) = (Fresh("v"), Fresh("v"));
        return Pick(
            $"({Boxed(depth)} switch {{ int and > 9 => {Int(depth)}, int {number}{Guard()} => {number}, string {text} => {text}.Length + {Int(depth)}, _ => {Int(depth)} }})",
            $"({Boxed(depth)} is not int {number} ? {Int(depth)} : {number} + {Int(depth)})"
        );
    }

    private string Boxed(int depth) => $"({Bool(depth)} ? (object?)({Int(depth)}) : {Pick(Text(depth), "null")})";

    // Only the first source may await.
    private string Query(int depth)
    {
        var source = $"new[] {{ {Int(depth)}, {Int(depth)}, 3 }}";
        var item = Fresh("k");
        var rest = Still(() =>
            Has(Feature.LongQueries) ? LongQuery(item) : $"where {item} != {Int(Deepest)} select {item} + {Int(Deepest)}"
        );
        return $"(from {item} in {source} {rest}).Sum()";
    }

    private string LongQuery(string item)
    {
        var (more, whole) = (Fresh("k"), Fresh("k"));
        return Pick(
            $"let {more} = {item} * {Int(Deepest)} orderby {more} descending, {item} select {item} - {more}",
            $"from {more} in new[] {{ {item}, {Int(Deepest)} }} where {more} > {item} select {more} + {Int(Deepest)}",
            $"join {more} in new[] {{ {Int(Deepest)}, 2 }} on {item} equals {more} into {whole} select {whole}.Count() + {item}",
            $"group {item} by {item} & 1 into {whole} select {whole}.Count() + {Int(Deepest)}"
        );
    }
}
