package demo;

import jakarta.persistence.*;

@Entity
public class Mail extends Message {
    String subject;
}
