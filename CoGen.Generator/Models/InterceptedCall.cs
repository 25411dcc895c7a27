namespace CoGen.Generator.Models;

/// <summary>One call that goes to a factory.</summary>
/// <param name="Version">The version of the location's encoding.</param>
/// <param name="Data">The location, as the compiler encodes it.</param>
/// <param name="Place">The same for a reader: file, line, column.</param>
/// <param name="Target">What it calls.</param>
internal sealed record InterceptedCall(int Version, string Data, string Place, InterceptedMethod Target);

/// <summary>A method whose calls go to its factory, as the interceptor's text.</summary>
/// <param name="Name">The method's name, for the interceptor's.</param>
/// <param name="ReturnType">The type of the task.</param>
/// <param name="TypeParameters">Those of the containing types and the method's own, in brackets; or nothing.</param>
/// <param name="Parameters">The receiver, if any, and the parameters.</param>
/// <param name="Constraints">The <c>where</c> clauses.</param>
/// <param name="Factory">The call of the factory.</param>
/// <param name="Attribute">What the interceptor is marked with, if anything.</param>
internal sealed record InterceptedMethod(
    string Name,
    string ReturnType,
    string TypeParameters,
    string Parameters,
    EquatableArray<string> Constraints,
    string Factory,
    string? Attribute
);
