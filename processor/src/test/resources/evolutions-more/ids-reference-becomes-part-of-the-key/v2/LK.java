package demo;

public class LK implements java.io.Serializable {
    Long o;
    int pos;
}
