package demo;

import jakarta.persistence.*;

@Entity
public class Letter extends Message {
    String subject;
}
