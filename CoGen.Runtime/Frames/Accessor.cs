using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace CoGen.CompilerServices;

/// <summary>For generated code: members of generic types that only the compiler itself can name. Asked once for each.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Accessor
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>A delegate of the type's method with the delegate's parameters.</summary>
    public static TDelegate To<TDelegate>(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.NonPublicMethods)]
            Type type,
        string name
    )
        where TDelegate : Delegate
    {
        foreach (var method in type.GetMethods(Declared))
        {
            if (method.Name == name && Delegate.CreateDelegate(typeof(TDelegate), method, throwOnBindFailure: false) is { } made)
                return (TDelegate)made;
        }
        throw new MissingMethodException(type.FullName, name);
    }

    /// <summary>Whether what was begun has ended at once; nothing else ever ends it.</summary>
    public static bool HasEnded(Task begun)
    {
        if (!begun.IsCompleted)
            return false;
        begun.GetAwaiter().GetResult();
        return true;
    }

    /// <summary>A new object, whose required members are set afterwards.</summary>
    public static T New<
        [DynamicallyAccessedMembers(
            DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors
        )]
            T
    >(Type[] parameters, params object?[] arguments)
    {
        var constructor = typeof(T).GetConstructor(Declared & ~BindingFlags.Static, parameters);
        return (T)constructor!.Invoke(BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
    }
}
