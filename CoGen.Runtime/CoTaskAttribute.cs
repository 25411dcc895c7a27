namespace CoGen;

/// <summary>
/// Marks an <c>async</c> method returning <see cref="CoTask"/> or <see cref="CoTask{T}"/>: at build time it becomes an explicit
/// state machine with a resume switch, and direct calls of the method run that machine.
/// </summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class CoTaskAttribute : Attribute;
