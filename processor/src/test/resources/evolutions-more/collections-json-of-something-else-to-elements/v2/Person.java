package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Person {
    @Id Long id;
    @ElementCollection List<Integer> marks;
    @ElementCollection Map<String, String> words;
}
