package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Shop {
    @Id Long id;
    String name;
    @ElementCollection Set<String> words;
    @ElementCollection List<Integer> codes;
}
