package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Basket {
    @Id Long id;
    @ElementCollection @OrderColumn(name = "pos") List<Line> lines;
}
