using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CoGen.Generator.Reach;

/// <summary>
/// The words of a text: whatever could be an identifier, in code, strings and comments alike, as hashes. Reading them costs a small part
/// of what parsing costs, and two words of one hash do no harm: somebody looks where there is nothing.
/// </summary>
internal struct Words(string text, TextSpan span)
{
    private readonly int _end = span.End;
    private int _position = span.Start;

    public Words(string text)
        : this(text, new TextSpan(0, text.Length)) { }

    /// <summary>The word last read; never 0.</summary>
    public int Current { get; private set; }

    /// <summary>What <see cref="Current"/> is for this identifier.</summary>
    public static int Of(string identifier)
    {
        var words = new Words(identifier);
        return words.MoveNext() ? words.Current : 1;
    }

    /// <summary>Whether the text holds any of the words.</summary>
    public static bool Any(string text, TextSpan span, WordSet wanted)
    {
        var words = new Words(text, span);
        while (words.MoveNext())
        {
            if (wanted.Contains(words.Current))
                return true;
        }
        return false;
    }

    // FNV-1a.
    public bool MoveNext()
    {
        var hash = 2166136261u;
        var isWord = false;
        for (; _position < _end; _position++)
        {
            var c = text[_position];
            if (c == '\\' && Escaped() is { } escaped)
            {
                c = escaped;
                _position += 5;
            }
            if (!IsPart(c))
            {
                if (isWord)
                    break;
                continue;
            }
            isWord = true;
            // The compiler leaves formatting characters out of names.
            if (c < 0x80 || CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)
                hash = unchecked((hash ^ c) * 16777619u);
        }
        Current = hash == 0 ? 1 : unchecked((int)hash);
        return isWord;
    }

    private static bool IsPart(char c) =>
        c < 0x80 ? c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' : SyntaxFacts.IsIdentifierPartCharacter(c);

    // \u0041 is a letter of a name.
    private readonly char? Escaped() =>
        _position + 6 <= _end
        && text[_position + 1] == 'u'
        && ushort.TryParse(text.Substring(_position + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : null;
}
