namespace CoGen.Generator.Parsing;

/// <summary>Why a call of a <c>[CoTask]</c> method runs the method itself, on the compiler's own <c>async</c>.</summary>
internal enum Refusal
{
    /// <summary>Not refused: the call reaches the method's factory.</summary>
    None,

    /// <summary>The called method is no <c>[CoTask]</c> method.</summary>
    NotATask,

    /// <summary>The called method has no factory: its declaration is wrong, or its type is not partial.</summary>
    NoFactory,

    /// <summary>The method has no factory: the user has given one of the names himself that it would make.</summary>
    TakenName,

    /// <summary>A local function that is not rewritten has no factory.</summary>
    LocalFunction,

    /// <summary>The method that runs is known only at run time.</summary>
    Virtual,

    /// <summary>An argument or the receiver is dynamic: which overload runs is known only at run time.</summary>
    Dynamic,

    /// <summary>The factory, or a type in its signature, cannot be named where the call would be redirected to.</summary>
    Inaccessible,

    /// <summary>A file-local type cannot be named from another file.</summary>
    FileLocal,

    /// <summary>The receiver is a struct value that is not a variable.</summary>
    StructValue,

    /// <summary>The call is data in an expression tree.</summary>
    ExpressionTree,

    /// <summary>
    /// A generic method calls itself with its own type parameters: the compiler, comparing the signatures, takes them for the
    /// declaration's and says CS9144.
    /// </summary>
    OwnTypeParameters,

    /// <summary>A delegate, not a call.</summary>
    MethodGroup,

    /// <summary>The other assembly was built for another version of the contract, or without the generator.</summary>
    Contract,

    /// <summary>The project does not list the interceptors' namespace.</summary>
    Namespace,

    /// <summary>What is called depends on another generator's output, which ours does not see.</summary>
    Unseen,
}
