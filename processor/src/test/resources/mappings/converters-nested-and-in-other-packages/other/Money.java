package other;

public class Money {
    public long cents;
}
