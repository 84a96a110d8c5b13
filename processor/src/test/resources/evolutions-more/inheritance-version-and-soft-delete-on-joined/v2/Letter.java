package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Letter extends Doc {
    @ElementCollection Set<String> tags;
}
