namespace CoGen.Generator.Parsing;

/// <summary>The refusals in words, as clauses of CG0005's message.</summary>
internal static class Refusals
{
    public static string Clause(Refusal refusal) =>
        refusal switch
        {
            Refusal.NoFactory => "the method's declaration is not one that CoGen rewrites",
            Refusal.TakenName => "its type has a member of a name that CoGen makes of the method's",
            Refusal.LocalFunction => "it is a local function of code that is not rewritten",
            Refusal.Virtual => "which override runs is known only at run time",
            Refusal.Dynamic => "with a dynamic argument, which overload runs is known only at run time",
            Refusal.Inaccessible => "generated code outside the type cannot name the method or a type in its signature",
            Refusal.FileLocal => "a file-local type cannot be named in another file",
            Refusal.StructValue => "the struct it is called on is not a variable that can be passed by reference",
            Refusal.ExpressionTree => "in an expression tree a call is data",
            Refusal.OwnTypeParameters => "the compiler cannot intercept a generic method's call of itself with its own type parameters",
            Refusal.MethodGroup => "a delegate holds the method itself",
            Refusal.Contract => "its assembly holds no frames of this generator's contract",
            Refusal.Namespace => "the project does not list CoGen.Generated in InterceptorsNamespaces, as CoGen.targets does",
            Refusal.Unseen => "it hangs on what another source generator makes, which CoGen cannot see",
            _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "A call that is redirected has no reason not to be."),
        };
}
