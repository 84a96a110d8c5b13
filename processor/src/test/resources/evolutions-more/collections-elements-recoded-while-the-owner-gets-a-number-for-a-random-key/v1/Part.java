package demo;

import jakarta.persistence.*;

@Embeddable
public class Part {
    String name;
    Boolean good;
}
